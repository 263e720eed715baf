/** What is said to people about an input, in each of their languages. Knows nothing of hearings. */
@NullMarked
package nl.planhorizon.data.text;

import org.jspecify.annotations.NullMarked;
