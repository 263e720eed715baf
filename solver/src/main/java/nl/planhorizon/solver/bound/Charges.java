package nl.planhorizon.solver.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;

/** What a session at a location is charged to cases of a kind: interpreter, officer and room, less what the target pays. */
final class Charges {

    private record Kind(int language, int officer, int queue) {}

    private final Grid grid;
    private final PriceIndex index;
    private final List<Kind> kinds = new ArrayList<>();
    private final int[] kindOf;
    private final long[][] charges;

    Charges(Model model, PriceIndex index) {
        this.index = index;
        grid = model.grid();
        Map<Kind, Integer> numbers = new HashMap<>();
        kindOf = new int[model.units().size()];
        for (var unit : model.units()) {
            var kind = new Kind(index.languageNeed(unit), index.officerNeed(unit), unit.queue());
            kindOf[unit.number()] = numbers.computeIfAbsent(kind, each -> {
                kinds.add(each);
                return kinds.size() - 1;
            });
        }
        charges = new long[kinds.size() * index.locations()][grid.sessions()];
    }

    /** Works out all charges at the given prices. */
    void load(long[] prices) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int location = 0; location < index.locations(); location++) {
                load(kinds.get(kind), location, prices, charges[kind * index.locations() + location]);
            }
        }
    }

    private void load(Kind kind, int location, long[] prices, long[] into) {
        for (int session = 0; session < into.length; session++) {
            into[session] = prices[index.officer(kind.officer(), location, session)]
                    + prices[index.room(location, session)]
                    + (kind.language() < 0 ? 0 : prices[index.interpreter(kind.language(), location, session)])
                    - prices[index.target(kind.queue(), grid.weekOfSession(session))];
        }
    }

    /** Thousandths per session of the window; shared, not to be changed. */
    long[] of(Unit unit, int location) {
        return charges[kindOf[unit.number()] * index.locations() + location];
    }
}
