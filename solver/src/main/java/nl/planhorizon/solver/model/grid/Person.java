package nl.planhorizon.solver.model.grid;

/**
 * An officer or interpreter by numbers.
 *
 * @param number its own number
 * @param available sessions it works in
 * @param sites numbers of own locations; empty if bound to none
 * @param places hearings served at a time
 * @param mentor number of the mentor of a trainee, or -1
 * @param onlySite whether it can be at one location a day only
 */
public record Person(int number, long[] available, int[] sites, int places, int mentor, boolean onlySite) {

    /** Which of its own locations this is, or -1. */
    public int siteIndex(int location) {
        for (int i = 0; i < sites.length; i++) {
            if (sites[i] == location) {
                return i;
            }
        }
        return -1;
    }
}
