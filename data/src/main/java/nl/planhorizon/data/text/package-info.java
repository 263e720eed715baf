/** What is said to people about an input or a plan, in each of their languages. */
@NullMarked
package nl.planhorizon.data.text;

import org.jspecify.annotations.NullMarked;
