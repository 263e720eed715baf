package nl.planhorizon.solver.explain.bottleneck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.facts.CaseloadFacts;

/** What each need pays where and when, never more than a hearing can save. In thousandths. */
final class Market {

    private static final long MILLI = 1000;

    /** A row of prices by what it is for. */
    private record Row(PriceRow.Kind kind, String need, String location) {}

    /** What a row is for, and whether for cases that take days: rooms have one row for both. */
    private record Sought(Row row, boolean takesDays) {}

    private final CaseloadFacts facts;
    private final List<LocalDate> days;
    private final Map<Row, List<Long>> prices = new HashMap<>();
    private final Map<PriceRow.Kind, List<Need>> needs;

    /** The most that is saved by day, -1 where nobody asked yet: resources that differ in sex alone serve the same needs. */
    private final Map<Sought, long[]> saved = new HashMap<>();

    Market(CaseloadFacts facts, Proof proof) {
        this.facts = facts;
        days = facts.calendar().days();
        for (var row : proof.prices()) {
            if (row.location() != null) {
                prices.put(new Row(row.kind(), row.need(), row.location()), row.milli());
            }
        }
        needs = Map.of(
                PriceRow.Kind.INTERPRETER, Need.interpreters(facts),
                PriceRow.Kind.OFFICER, Need.officers(facts),
                PriceRow.Kind.ROOM, Need.rooms(facts));
    }

    /** The open days of the window. */
    List<LocalDate> days() {
        return days;
    }

    List<Need> needs(PriceRow.Kind kind) {
        return needs.getOrDefault(kind, List.of());
    }

    /** What one more would earn on each day at a location: the dearest day, or the dearest sessions of both halves. */
    long[] earnings(Scarce what, String location) {
        var whole = new long[days.size()];
        var halves = new long[2 * days.size()];
        for (var need : needs(what.kind())) {
            var row = new Row(what.kind(), need.key(), location);
            var milli = prices.get(row);
            if (milli != null && what.serves(need.example())) {
                raise(need, row, milli, need.takesDays() ? whole : halves);
            }
        }
        for (int day = 0; day < whole.length; day++) {
            whole[day] = Math.max(whole[day], halves[2 * day] + halves[2 * day + 1]);
        }
        return whole;
    }

    private void raise(Need need, Row row, List<Long> milli, long[] earned) {
        boolean isRoom = need.key().isEmpty();
        int each = 2 * days.size() / earned.length;
        for (int at = 0; at < earned.length; at++) {
            long price = milli.get(each * at) + (isRoom && each == 2 ? milli.get(2 * at + 1) : 0);
            if (price > earned[at]) {
                earned[at] = Math.max(earned[at], Math.min(price, MILLI * mostSaved(need, row, each * at / 2)));
            }
        }
    }

    private long mostSaved(Need need, Row row, int day) {
        var known = saved.computeIfAbsent(new Sought(row, need.takesDays()), any -> unknown());
        if (known[day] < 0) {
            known[day] = Math.max(0, need.mostSaved(row.location(), days.get(day), facts));
        }
        return known[day];
    }

    private long[] unknown() {
        var unknown = new long[days.size()];
        Arrays.fill(unknown, -1);
        return unknown;
    }
}
