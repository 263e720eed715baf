/** One run of one peer in a process of its own, judged by the audit afterwards. */
@NullMarked
package nl.planhorizon.bench.trial;

import org.jspecify.annotations.NullMarked;
