/** How fast a loaded plan answers, and how fast it is repaired when people fall ill. */
@NullMarked
package nl.planhorizon.bench.desk;

import org.jspecify.annotations.NullMarked;
