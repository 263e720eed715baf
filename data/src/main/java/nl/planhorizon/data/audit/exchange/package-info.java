/** Tries out, in a ledger, whether a case could have another place. */
@NullMarked
package nl.planhorizon.data.audit.exchange;

import org.jspecify.annotations.NullMarked;
