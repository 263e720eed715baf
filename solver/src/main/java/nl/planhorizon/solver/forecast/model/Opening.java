package nl.planhorizon.solver.forecast.model;

/**
 * The stock at the start, in entries of alike cases.
 *
 * @param classes class of each entry
 * @param rows row of its order key
 * @param counts its number of cases
 * @param readyWeeks week in which it becomes ready; 0 for what is ready at the start
 */
public record Opening(int[] classes, int[] rows, int[] counts, int[] readyWeeks) {

    public int entries() {
        return classes.length;
    }

    public long cases() {
        long cases = 0;
        for (int count : counts) {
            cases += count;
        }
        return cases;
    }
}
