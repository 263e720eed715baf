package nl.planhorizon.bench.office;

/**
 * One answer somebody waited for.
 *
 * @param action what was asked
 * @param millis how long it took
 * @param failed whether it was an error
 */
record Sample(Awaited action, double millis, boolean failed) {}
