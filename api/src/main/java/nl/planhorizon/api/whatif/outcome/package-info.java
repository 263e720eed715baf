/** What came out of scenarios: as one document, and drawn or listed from that. */
@NullMarked
package nl.planhorizon.api.whatif.outcome;

import org.jspecify.annotations.NullMarked;
