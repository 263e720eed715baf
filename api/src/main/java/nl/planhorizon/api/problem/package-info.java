/** What goes wrong, told to programs as problem documents (RFC 9457) and to people as pages. */
@NullMarked
package nl.planhorizon.api.problem;

import org.jspecify.annotations.NullMarked;
