package nl.planhorizon.solver.model.grid;

/**
 * The resources that can serve a need, by location: what cases alike in that need have in common.
 *
 * @param fits whether a resource can serve the need, by resource number
 * @param at numbers of those resources that work at a location, by location number
 * @param sets the same as sets of bits
 */
public record Needs(boolean[] fits, int[][] at, long[][] sets) {

    /** The locations at which nobody can serve the need have an empty list. */
    public boolean isServedAt(int location) {
        return at[location].length > 0;
    }
}
