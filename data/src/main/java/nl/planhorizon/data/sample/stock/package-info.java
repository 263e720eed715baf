/** The cases of a demo caseload, with the lawyers and guardians who attend. */
@NullMarked
package nl.planhorizon.data.sample.stock;

import org.jspecify.annotations.NullMarked;
