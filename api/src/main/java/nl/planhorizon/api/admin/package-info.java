/** Administration: where its pages begin. Accounts, policy, the log and retention each have a package below. */
@NullMarked
package nl.planhorizon.api.admin;

import org.jspecify.annotations.NullMarked;
