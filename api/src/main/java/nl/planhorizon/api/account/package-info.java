/** Signing in, and the own account. */
@NullMarked
package nl.planhorizon.api.account;

import org.jspecify.annotations.NullMarked;
