package nl.planhorizon.api.office.rows;

import java.time.Instant;

/**
 * Who makes a change, and when.
 *
 * @param name name of the account
 * @param at moment of the change
 */
public record Author(String name, Instant at) {}
