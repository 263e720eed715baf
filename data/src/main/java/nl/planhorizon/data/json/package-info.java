/** Tables in JSON documents. Knows nothing of hearings. */
@NullMarked
package nl.planhorizon.data.json;

import org.jspecify.annotations.NullMarked;
