/** What is written down about nights: their steps, documents and outcome, by one attempt at a time. */
@NullMarked
package nl.planhorizon.api.night.ledger;

import org.jspecify.annotations.NullMarked;
