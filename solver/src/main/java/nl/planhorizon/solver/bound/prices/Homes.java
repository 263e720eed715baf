package nl.planhorizon.solver.bound.prices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The fixed hearings: each takes the very officer and interpreter that it has, at prices of its own, which only these two are
 * asked.
 */
public final class Homes {

    /**
     * A fixed hearing. Its people are paid by the session, or by the day if it takes days: by the part.
     *
     * @param slot where it is
     * @param officer where the prices of its officer begin, one a part
     * @param interpreter where those of its interpreter begin, or -1 if it has none or several interpreters stand for one
     */
    public record Home(Unit unit, Slot slot, int officer, int interpreter) {

        /** Sessions in one part. */
        private int length() {
            return PriceIndex.takesDays(unit) ? 2 : 1;
        }

        /** Whether an urgent case may push it aside. */
        public boolean mayLeave() {
            return unit.standing() != null && unit.standing().displaceable();
        }

        public int parts() {
            return slot.sessions().length / length();
        }

        /** One more than the place of its last price. */
        public int end() {
            return interpreter < 0 ? officer + parts() : interpreter + parts();
        }

        /** The session in which a part begins. */
        public int session(int part) {
            return slot.sessions()[part * length()];
        }
    }

    private final int end;
    private final List<Home> all;
    private final @Nullable Home[] byUnit;

    private Homes(int end, List<Home> all, int units) {
        this.end = end;
        this.all = List.copyOf(all);
        byUnit = new Home[units];
        all.forEach(home -> byUnit[home.unit().number()] = home);
    }

    /** Prices are numbered from a first on. */
    static Homes of(Model model, int first) {
        List<Home> all = new ArrayList<>();
        int next = first;
        for (var unit : model.units()) {
            var stand = unit.standing();
            var slot = stand == null || !stand.fixed() ? null : stand.slot();
            if (slot != null) {
                int parts = new Home(unit, slot, next, -1).parts();
                var home = new Home(unit, slot, next, isAlone(model, slot.interpreter()) ? next + parts : -1);
                all.add(home);
                next = home.end();
            }
        }
        return new Homes(next, all, model.units().size());
    }

    /** A pool sells all its places alike. */
    private static boolean isAlone(Model model, int interpreter) {
        return interpreter >= 0
                && model.people().interpreterPersons().get(interpreter).places() == 1;
    }

    public List<Home> all() {
        return all;
    }

    /** The fixed hearing of a unit, or null. */
    public @Nullable Home of(Unit unit) {
        return byUnit[unit.number()];
    }

    /** One more than the number of the last price. */
    int end() {
        return end;
    }

    List<PriceRow> rows(long[] prices) {
        List<PriceRow> rows = new ArrayList<>();
        for (var home : all) {
            rows.add(row(PriceRow.Kind.HOME_OFFICER, home, home.officer(), prices));
            if (home.interpreter() >= 0) {
                rows.add(row(PriceRow.Kind.HOME_INTERPRETER, home, home.interpreter(), prices));
            }
        }
        return rows;
    }

    private static PriceRow row(PriceRow.Kind kind, Home home, int from, long[] prices) {
        var milli = Arrays.stream(prices, from, from + home.parts()).boxed().toList();
        return new PriceRow(kind, home.unit().facts().id(), null, milli);
    }
}
