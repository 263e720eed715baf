/** How fast and how right explanations are: blocking sets against the checker, remedies against the audit. */
@NullMarked
package nl.planhorizon.bench.explain;

import org.jspecify.annotations.NullMarked;
