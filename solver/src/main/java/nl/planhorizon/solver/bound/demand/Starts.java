package nl.planhorizon.solver.bound.demand;

import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;

/** Where and when the hearing of a case may start, by position of the location among those allowed. */
final class Starts {

    private final long[][][] starts;

    Starts(Model model) {
        starts = new long[model.units().size()][][];
        for (var unit : model.units()) {
            starts[unit.number()] = new long[unit.locations().length][];
            for (int position = 0; position < unit.locations().length; position++) {
                starts[unit.number()][position] = startsAt(model, unit, position);
            }
        }
    }

    private static long[] startsAt(Model model, Unit unit, int position) {
        long[] open = model.sites().open(unit.locations()[position]);
        var all = new long[model.grid().words()];
        for (var era : unit.eras()) {
            for (int word = 0; word < all.length; word++) {
                long usable = era.starts()[position][word] & open[word];
                all[word] |= PriceIndex.takesDays(unit) ? Bits.mornings(usable) : usable;
            }
        }
        return all;
    }

    /** A set of sessions; shared, not to be changed. */
    long[] at(Unit unit, int position) {
        return starts[unit.number()][position];
    }
}
