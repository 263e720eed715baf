/** What demo caseloads are calibrated with, and the chance that fills them in. */
@NullMarked
package nl.planhorizon.data.sample.figures;

import org.jspecify.annotations.NullMarked;
