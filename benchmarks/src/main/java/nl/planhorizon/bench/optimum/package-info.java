/** How far plans and bounds are from the best plan there is, on caseloads so small that somebody else can prove which one it is. */
@NullMarked
package nl.planhorizon.bench.optimum;

import org.jspecify.annotations.NullMarked;
