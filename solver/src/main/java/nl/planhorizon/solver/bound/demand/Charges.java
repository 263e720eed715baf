package nl.planhorizon.solver.bound.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Grid;
import org.jspecify.annotations.Nullable;

/**
 * What a session, or a whole day, at a location is charged to cases of a kind: interpreter, officer and room, less what the
 * target pays.
 */
final class Charges {

    private record Kind(int language, int officer, int queue, boolean days) {}

    /**
     * Charges at one location.
     *
     * @param each by session, or by day for cases that take whole days
     * @param leastFrom the least of them from there on
     */
    record Row(long[] each, long[] leastFrom) {

        private void workOutLeast() {
            long least = Long.MAX_VALUE / 8;
            for (int at = each.length - 1; at >= 0; at--) {
                least = Math.min(least, each[at]);
                leastFrom[at] = least;
            }
        }
    }

    private final Grid grid;
    private final PriceIndex index;
    private final List<Kind> kinds = new ArrayList<>();
    private final int[] kindOf;
    private final int[] laterKindOf;
    private final Map<Kind, Integer> numbers = new HashMap<>();
    private final @Nullable Row[] rows;

    Charges(Model model, PriceIndex index) {
        this.index = index;
        grid = model.grid();
        kindOf = new int[model.units().size()];
        laterKindOf = new int[kindOf.length];
        for (var unit : model.units()) {
            kindOf[unit.number()] = number(unit, index.officerNeed(unit));
            laterKindOf[unit.number()] = number(unit, index.laterOfficerNeed(unit));
        }
        rows = new Row[kinds.size() * index.locations()];
        model.units().forEach(this::addRows);
    }

    private int number(Unit unit, int officerNeed) {
        var kind = new Kind(index.languageNeed(unit), officerNeed, unit.queue(), PriceIndex.takesDays(unit));
        return numbers.computeIfAbsent(kind, each -> {
            kinds.add(each);
            return kinds.size() - 1;
        });
    }

    private void addRows(Unit unit) {
        for (int location : unit.locations()) {
            addRow(unit, location);
        }
        var slot = unit.standing() == null ? null : unit.standing().slot();
        if (slot != null) {
            addRow(unit, slot.location());
        }
    }

    private void addRow(Unit unit, int location) {
        int size = PriceIndex.takesDays(unit) ? grid.days() : grid.sessions();
        for (int kind : new int[] {kindOf[unit.number()], laterKindOf[unit.number()]}) {
            int at = kind * index.locations() + location;
            rows[at] = rows[at] == null ? new Row(new long[size], new long[size]) : rows[at];
        }
    }

    /** Works out all charges at the given prices. */
    void load(long[] prices) {
        for (int at = 0; at < rows.length; at++) {
            var row = rows[at];
            if (row != null) {
                var kind = kinds.get(at / index.locations());
                if (kind.days()) {
                    loadDays(kind, at % index.locations(), prices, row.each());
                } else {
                    loadSessions(kind, at % index.locations(), prices, row.each());
                }
                row.workOutLeast();
            }
        }
    }

    private void loadSessions(Kind kind, int location, long[] prices, long[] into) {
        int officer = index.officer(kind.officer(), location, 0);
        int room = index.room(location, 0);
        int interpreter = kind.language() < 0 ? -1 : index.interpreter(kind.language(), location, 0);
        int target = index.target(kind.queue(), 0);
        for (int session = 0; session < into.length; session++) {
            into[session] = prices[officer + session]
                    + prices[room + session]
                    + (interpreter < 0 ? 0 : prices[interpreter + session])
                    - prices[target + grid.weekOfSession(session)];
        }
    }

    private void loadDays(Kind kind, int location, long[] prices, long[] into) {
        int officer = index.officer(kind.officer(), location, 0);
        int room = index.room(location, 0);
        int interpreter = kind.language() < 0 ? -1 : index.interpreter(kind.language(), location, 0);
        int target = index.target(kind.queue(), 0);
        for (int day = 0; day < into.length; day++) {
            int morning = 2 * day;
            into[day] = prices[officer + morning]
                    + prices[room + morning]
                    + prices[room + morning + 1]
                    + (interpreter < 0 ? 0 : prices[interpreter + morning])
                    - 2 * prices[target + grid.weekOfSession(morning)];
        }
    }

    /** What later sessions or days of a hearing are charged, in thousandths; shared, not to be changed. */
    Row ofLater(Unit unit, int location) {
        return Objects.requireNonNull(rows[laterKindOf[unit.number()] * index.locations() + location]);
    }

    /** What the first session or day of a hearing is charged, in thousandths; shared, not to be changed. */
    Row of(Unit unit, int location) {
        return Objects.requireNonNull(rows[kindOf[unit.number()] * index.locations() + location]);
    }
}
