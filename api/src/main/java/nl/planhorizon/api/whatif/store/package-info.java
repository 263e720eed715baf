/** Scenarios kept in the database, each version of them, and what they start from. */
@NullMarked
package nl.planhorizon.api.whatif.store;

import org.jspecify.annotations.NullMarked;
