/** The figures of the working plan, worked out by the audit once for each version of the office. */
@NullMarked
package nl.planhorizon.api.figures;

import org.jspecify.annotations.NullMarked;
