/** The front doors to files: read, check, write. */
@NullMarked
package nl.planhorizon.data;

import org.jspecify.annotations.NullMarked;
