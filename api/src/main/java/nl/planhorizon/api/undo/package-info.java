/** Undoing a change that was just made. */
@NullMarked
package nl.planhorizon.api.undo;

import org.jspecify.annotations.NullMarked;
