package nl.planhorizon.solver.desk.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.search.fair.FairOrder;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/** Puts a valid plan in fair order; hearings at their published appointment stay. */
final class FairTurns {

    private final CaseloadFacts facts;
    private final CompletableFuture<Model> numbered;

    /** Numbering a large caseload takes as long as a repair: the other core does it, whoever settles waits for it. */
    FairTurns(CaseloadFacts facts) {
        this.facts = facts;
        numbered = CompletableFuture.supplyAsync(() -> new Model(facts));
    }

    /** Settles a plan that was made from another, which mostly was in fair order. */
    HearingPlan settle(HearingPlan plan, HearingPlan before) {
        var model = numbered.join();
        var state = new State(model);
        Map<String, Hearing> now =
                plan.hearings().stream().collect(Collectors.toMap(Hearing::caseId, Function.identity()));
        for (var unit : model.units()) {
            var hearing = now.get(unit.facts().id());
            if (hearing != null) {
                state.book(unit, slot(hearing, model));
            }
        }
        var order = new FairOrder(state, new Finder(state, new SplittableRandom(0)));
        var changes = Differences.between(before, plan).stream()
                .collect(Collectors.toMap(HearingChange::caseId, Function.identity()));
        for (var unit : model.units()) {
            var change = changes.get(unit.facts().id());
            if (change != null) {
                order.tell(unit, change.before() == null ? null : knownSlot(change.before(), model));
            }
        }
        order.settle();
        List<Hearing> settled = new ArrayList<>();
        for (var unit : model.units()) {
            var slot = state.slot(unit);
            if (slot != null) {
                settled.add(model.place(slot).toHearing(unit.facts().id()));
            }
        }
        return HearingPlan.of(settled);
    }

    /** The slot of an earlier hearing; null if it lies on days on which nobody is heard any more. */
    private @Nullable Slot knownSlot(Hearing hearing, Model model) {
        var slot = slot(hearing, model);
        return Arrays.stream(slot.sessions()).allMatch(session -> session >= 0) ? slot : null;
    }

    private Slot slot(Hearing hearing, Model model) {
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
