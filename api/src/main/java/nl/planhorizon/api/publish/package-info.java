/** Publishing: what of the working plan comes into force up to a day, seen before it is done. */
@NullMarked
package nl.planhorizon.api.publish;

import org.jspecify.annotations.NullMarked;
