/** A real server with a real database and a real browser, started once for all tests. */
@NullMarked
package nl.planhorizon.api.testing;

import org.jspecify.annotations.NullMarked;
