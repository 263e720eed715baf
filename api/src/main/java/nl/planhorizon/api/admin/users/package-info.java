/** Accounts: who may sign in and what they may do. */
@NullMarked
package nl.planhorizon.api.admin.users;

import org.jspecify.annotations.NullMarked;
