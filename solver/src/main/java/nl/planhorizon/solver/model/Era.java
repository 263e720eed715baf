package nl.planhorizon.solver.model;

/**
 * A stretch of the window in which the needs of a case stay the same; nearly always the whole window.
 *
 * @param starts sessions in which a hearing may start, by position in the unit's locations
 * @param officerNeed number of the officer need
 * @param childRoom whether only a child room will do
 */
public record Era(long[][] starts, int officerNeed, boolean childRoom) {}
