package nl.planhorizon.solver.planning;

import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;

/**
 * How much of a week of a group of interpreters is not held back.
 *
 * @param week the group and the ISO week
 * @param sessions sessions that cases that are not urgent may use
 */
public record Allowance(GroupWeek week, int sessions) {}
