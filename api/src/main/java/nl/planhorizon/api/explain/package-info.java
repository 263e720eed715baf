/** Explanations in the words of planners, in Dutch and English. */
@NullMarked
package nl.planhorizon.api.explain;

import org.jspecify.annotations.NullMarked;
