/** First in, first out: who is overtaken, by whom, and what explains it. */
@NullMarked
package nl.planhorizon.data.audit.fairness;

import org.jspecify.annotations.NullMarked;
