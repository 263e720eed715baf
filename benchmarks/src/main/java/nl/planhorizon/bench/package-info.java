/** The command {@code bench}: Planhorizon and its peers on the same caseloads, at the same cost, judged by the same audit. */
@NullMarked
package nl.planhorizon.bench;

import org.jspecify.annotations.NullMarked;
