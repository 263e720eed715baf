/** The caseloads of the benchmark and the best bound proven for each. */
@NullMarked
package nl.planhorizon.bench.instance;

import org.jspecify.annotations.NullMarked;
