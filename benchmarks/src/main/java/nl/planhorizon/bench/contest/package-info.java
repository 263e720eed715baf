/** What a peer of the benchmark is given and what it hands over. */
@NullMarked
package nl.planhorizon.bench.contest;

import org.jspecify.annotations.NullMarked;
