package nl.planhorizon.solver.desk.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.fair.FairOrder;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;

/** Puts a valid plan in fair order; hearings at their published appointment stay. */
final class FairTurns {

    private final CaseloadFacts facts;
    private final Model model;

    FairTurns(CaseloadFacts facts) {
        this.facts = facts;
        model = new Model(facts);
    }

    HearingPlan settle(HearingPlan plan) {
        var state = new State(model);
        Map<String, Hearing> hearings =
                plan.hearings().stream().collect(Collectors.toMap(Hearing::caseId, Function.identity()));
        for (var unit : model.units()) {
            var hearing = hearings.get(unit.facts().id());
            if (hearing != null) {
                state.book(unit, slot(hearing));
            }
        }
        new FairOrder(state, new Finder(state, new SplittableRandom(0))).settle();
        List<Hearing> settled = new ArrayList<>();
        for (var unit : model.units()) {
            var slot = state.slot(unit);
            if (slot != null) {
                settled.add(model.place(slot).toHearing(unit.facts().id()));
            }
        }
        return new HearingPlan(settled);
    }

    private Slot slot(Hearing hearing) {
        var place = facts.place(hearing);
        int location = model.sites().number(hearing.location());
        var interpreter = hearing.interpreter();
        return new Slot(
                hearing.sessions().stream().mapToInt(model.grid()::numberOf).toArray(),
                location,
                model.people().officerNumber(hearing.officer()),
                interpreter == null ? -1 : model.people().interpreterNumber(interpreter),
                model.sites().roomNumber(location, place.room()));
    }
}
