/** Demo caseloads: made up from published figures and a seed, without a single real person. */
@NullMarked
package nl.planhorizon.data.sample;

import org.jspecify.annotations.NullMarked;
