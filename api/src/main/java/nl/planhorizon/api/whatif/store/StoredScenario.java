package nl.planhorizon.api.whatif.store;

import java.time.Instant;

/**
 * One version of a scenario in the database.
 *
 * @param name its short name
 * @param version counts from 1
 * @param author account that made this version
 * @param at when
 * @param document the scenario as JSON
 */
public record StoredScenario(String name, int version, String author, Instant at, String document) {}
