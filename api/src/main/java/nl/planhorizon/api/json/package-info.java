/** Records as JSON documents, as they are kept beside the office. */
@NullMarked
package nl.planhorizon.api.json;

import org.jspecify.annotations.NullMarked;
