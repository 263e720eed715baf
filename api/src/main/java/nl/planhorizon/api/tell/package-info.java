/** Who must be told that a hearing is new, moved or dropped, until somebody ticks it off. */
@NullMarked
package nl.planhorizon.api.tell;

import org.jspecify.annotations.NullMarked;
