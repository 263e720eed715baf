package nl.planhorizon.solver.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;

/** Which price stands where in one long row of numbers: interpreters, officers, rooms, targets. */
final class PriceIndex {

    private final Model model;
    private final int sessions;
    private final int locations;
    private final int weeks;
    private final Map<String, Integer> languageNeeds = new HashMap<>();
    private final Map<String, Integer> officerNeeds = new HashMap<>();
    private final List<Unit> languageExamples = new ArrayList<>();
    private final List<Unit> officerExamples = new ArrayList<>();
    private final int[] languageNeedOf;
    private final int[] officerNeedOf;

    PriceIndex(Model model) {
        this.model = model;
        sessions = model.grid().sessions();
        locations = model.sites().count();
        weeks = model.grid().weeks();
        languageNeedOf = new int[model.units().size()];
        officerNeedOf = new int[model.units().size()];
        for (var unit : model.units()) {
            languageNeedOf[unit.number()] = unit.interpreterNeed() < 0
                    ? -1
                    : number(NeedKeys.language(unit.facts()), unit, languageNeeds, languageExamples);
            officerNeedOf[unit.number()] = number(NeedKeys.officer(unit.facts()), unit, officerNeeds, officerExamples);
        }
    }

    private static int number(String key, Unit unit, Map<String, Integer> numbers, List<Unit> examples) {
        return numbers.computeIfAbsent(key, each -> {
            examples.add(unit);
            return examples.size() - 1;
        });
    }

    int sessions() {
        return sessions;
    }

    int weeks() {
        return weeks;
    }

    int locations() {
        return locations;
    }

    /** One unit per language need, standing for all with it. */
    List<Unit> languageExamples() {
        return languageExamples;
    }

    /** One unit per officer need, standing for all with it. */
    List<Unit> officerExamples() {
        return officerExamples;
    }

    /** Number of the language need of a unit, or -1. */
    int languageNeed(Unit unit) {
        return languageNeedOf[unit.number()];
    }

    int officerNeed(Unit unit) {
        return officerNeedOf[unit.number()];
    }

    int interpreter(int need, int location, int session) {
        return (need * locations + location) * sessions + session;
    }

    int officer(int need, int location, int session) {
        return ((languageExamples.size() + need) * locations + location) * sessions + session;
    }

    int room(int location, int session) {
        return ((languageExamples.size() + officerExamples.size()) * locations + location) * sessions + session;
    }

    int target(int queue, int week) {
        return room(locations, 0) + queue * weeks + week;
    }

    int size() {
        return target(model.queueCount(), 0);
    }

    /** Prices as they lie in a plan file; rows in which everything is free are left out. */
    List<PriceRow> rows(long[] prices) {
        List<PriceRow> rows = new ArrayList<>();
        languageNeeds.forEach(
                (key, need) -> addPerLocation(rows, PriceRow.Kind.INTERPRETER, key, interpreter(need, 0, 0), prices));
        officerNeeds.forEach(
                (key, need) -> addPerLocation(rows, PriceRow.Kind.OFFICER, key, officer(need, 0, 0), prices));
        addPerLocation(rows, PriceRow.Kind.ROOM, "", room(0, 0), prices);
        var queues = model.facts().caseload().policy().queues();
        for (int queue = 0; queue < queues.size(); queue++) {
            var milli = slice(prices, target(queue, 0), weeks);
            if (milli.stream().anyMatch(price -> price != 0)) {
                rows.add(new PriceRow(PriceRow.Kind.TARGET, queues.get(queue).code(), null, milli));
            }
        }
        return rows;
    }

    private void addPerLocation(List<PriceRow> rows, PriceRow.Kind kind, String key, int from, long[] prices) {
        for (int location = 0; location < locations; location++) {
            var milli = slice(prices, from + location * sessions, sessions);
            if (milli.stream().anyMatch(price -> price != 0)) {
                rows.add(
                        new PriceRow(kind, key, model.sites().location(location).code(), milli));
            }
        }
    }

    private static List<Long> slice(long[] prices, int from, int count) {
        List<Long> milli = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            milli.add(prices[i]);
        }
        return milli;
    }
}
