/** Who may do what: accounts, roles and the table of endpoints by role. */
@NullMarked
package nl.planhorizon.api.access;

import org.jspecify.annotations.NullMarked;
