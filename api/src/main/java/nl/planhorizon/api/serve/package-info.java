/** The server: starts database, web pages and REST interface, and opens the first office. */
@NullMarked
package nl.planhorizon.api.serve;

import org.jspecify.annotations.NullMarked;
