/** Which form a file has, and how a new one replaces an old one. Knows nothing of hearings. */
@NullMarked
package nl.planhorizon.data.file;

import org.jspecify.annotations.NullMarked;
