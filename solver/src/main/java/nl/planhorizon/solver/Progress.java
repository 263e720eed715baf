package nl.planhorizon.solver;

/**
 * How far a search is.
 *
 * @param spent share of the budget spent, 0 to 1
 * @param cost cost of the best plan so far
 * @param lowerBound proven bound so far; 0 while none is proven
 * @param planned cases planned in it
 * @param steps search steps so far
 */
public record Progress(double spent, long cost, long lowerBound, int planned, long steps) {}
