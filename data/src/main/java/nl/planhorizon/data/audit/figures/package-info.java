/** The figures every report shows. */
@NullMarked
package nl.planhorizon.data.audit.figures;

import org.jspecify.annotations.NullMarked;
