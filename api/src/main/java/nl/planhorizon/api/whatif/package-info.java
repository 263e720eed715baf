/** What if: scenarios forecast or planned, side by side. */
@NullMarked
package nl.planhorizon.api.whatif;

import org.jspecify.annotations.NullMarked;
