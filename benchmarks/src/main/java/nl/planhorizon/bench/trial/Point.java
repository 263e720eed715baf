package nl.planhorizon.bench.trial;

/**
 * The cost at a moment.
 *
 * @param seconds since the start
 * @param cost cost of the best plan then
 * @param violations hard violations of that plan
 */
public record Point(double seconds, long cost, int violations) {}
