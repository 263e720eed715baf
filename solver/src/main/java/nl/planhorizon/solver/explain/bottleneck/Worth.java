package nl.planhorizon.solver.explain.bottleneck;

import java.time.LocalDate;

/**
 * What one more day of somebody or something is worth at most: no plan with it costs less than a plan without it by more
 * than this, as far as the prices know.
 *
 * @param what somebody or something
 * @param location code of the location
 * @param day the day, the best of its week
 * @param value in units of cost
 */
public record Worth(Scarce what, String location, LocalDate day, long value) {}
