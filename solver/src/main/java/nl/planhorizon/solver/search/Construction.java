package nl.planhorizon.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;

/** Makes the first plan: what is fixed, what was published, then case by case whoever gains most from an early hearing. */
final class Construction {

    private final State state;
    private final Model model;
    private final Finder finder;

    Construction(State state, Finder finder) {
        this.state = state;
        this.finder = finder;
        model = state.model();
    }

    void build() {
        buildUrgent();
        buildOthers();
    }

    /** Fixed hearings, and urgent cases. */
    void buildUrgent() {
        keepStanding(true);
        urgentFirst().forEach(this::insert);
    }

    /** Everybody who has no hearing yet; fixed ones that gave way stay where they are. */
    void buildOthers() {
        keepStanding(false);
        for (var unit : byGain()) {
            insert(unit);
        }
    }

    private void keepStanding(boolean fixed) {
        for (var unit : model.units()) {
            var stand = unit.standing();
            var slot = stand == null ? null : stand.slot();
            if (stand == null || slot == null || stand.fixed() != fixed || state.isPlanned(unit)) {
                continue;
            }
            if (fixed
                    || (slot.room() >= 0 && isShapely(unit) && state.legality().isLegal(unit, slot))) {
                state.book(unit, slot);
            }
        }
    }

    private boolean isShapely(Unit unit) {
        var standing = model.facts().standing(unit.facts());
        return standing != null
                && model.facts()
                        .calendar()
                        .fits(
                                unit.shape(),
                                standing.place().sessions(),
                                standing.place().location());
    }

    private List<Unit> urgentFirst() {
        return model.units().stream()
                .filter(unit -> unit.isUrgent() && !state.isPlanned(unit) && !isLoose(unit))
                .sorted(Comparator.comparing(unit -> unit.facts().orderKey()))
                .toList();
    }

    private static boolean isLoose(Unit unit) {
        return unit.standing() != null && !unit.standing().fixed();
    }

    private void insert(Unit unit) {
        if (state.isPlanned(unit)) {
            return;
        }
        var slot = finder.cheapest(unit);
        if (slot != null) {
            state.book(unit, slot);
        }
    }

    private List<Unit> byGain() {
        Map<Integer, Integer> wanted = wantedByTargets();
        List<Unit> oldestFirst = new ArrayList<>(model.units());
        oldestFirst.sort(Comparator.comparing(unit -> unit.facts().orderKey()));
        var gains = new long[model.units().size()];
        for (var unit : oldestFirst) {
            int left = wanted.getOrDefault(unit.queue(), 0);
            wanted.put(unit.queue(), left - unit.sessions());
            gains[unit.number()] = gain(unit) + (left > 0 ? model.number(Setting.WEIGHT_TARGET) : 0);
        }
        oldestFirst.sort(Comparator.comparingLong(unit -> -gains[unit.number()]));
        return oldestFirst;
    }

    private Map<Integer, Integer> wantedByTargets() {
        Map<Integer, Integer> wanted = new HashMap<>();
        for (int queue = 0; queue < model.queueCount(); queue++) {
            var target = model.target(queue);
            if (target != null) {
                wanted.put(
                        queue,
                        target.weeks().stream()
                                .mapToInt(QueueTarget.Week::number)
                                .sum());
            }
        }
        return wanted;
    }

    /** What a session spent on the first day saves against no hearing at all. */
    private long gain(Unit unit) {
        long first = model.facts().calendar().window().first().toEpochDay();
        return (unit.facts().costOfNoHearing() - unit.cost().of(first, first)) / unit.sessions();
    }
}
