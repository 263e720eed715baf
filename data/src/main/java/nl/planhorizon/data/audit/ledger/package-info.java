/** The hard rules that hearings break together: a ledger of who is used where and when. */
@NullMarked
package nl.planhorizon.data.audit.ledger;

import org.jspecify.annotations.NullMarked;
