/** What a planner does by hand in a spreadsheet: first in, first out, first legal place. */
@NullMarked
package nl.planhorizon.bench.greedy;

import org.jspecify.annotations.NullMarked;
