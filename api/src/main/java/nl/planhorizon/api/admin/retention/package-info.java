/** Retention: how long what is kept, what would be removed, and removing it. */
@NullMarked
package nl.planhorizon.api.admin.retention;

import org.jspecify.annotations.NullMarked;
