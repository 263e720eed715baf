/** Who takes part. */
@NullMarked
package nl.planhorizon.bench.peer;

import org.jspecify.annotations.NullMarked;
