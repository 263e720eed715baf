/** Events in files: from the drop folder and uploaded. */
@NullMarked
package nl.planhorizon.api.event.file;

import org.jspecify.annotations.NullMarked;
