package nl.planhorizon.api.event.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** A proposal with other places for some of the cases. */
final class Choosing {

    private final Office office;
    private final Proposal proposal;
    private final Map<String, HearingChange> chosen = new LinkedHashMap<>();
    private PlanDesk desk;

    Choosing(Office office, Proposal proposal) {
        this.office = office;
        this.proposal = proposal;
        proposal.changes().forEach(change -> chosen.put(change.caseId(), change));
        desk = office.desk().withPlan(PlanChanges.applied(office.workingPlan(), proposal.changes()));
    }

    /**
     * The changes with those choices. That of the case others make way for comes first: it puts the others back, which must
     * not undo what is chosen for them.
     *
     * @throws RefusedChangeException if there is no such alternative, or two of them are in each other's way
     */
    List<HearingChange> with(Map<String, Integer> choices) {
        var way = proposal.way();
        var first = way == null ? "" : way.caseId();
        choices.keySet().stream()
                .sorted(Comparator.comparing((String caseId) -> !caseId.equals(first))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(caseId ->
                        take(caseId, proposal.alternative(caseId, Objects.requireNonNull(choices.get(caseId)))));
        return List.copyOf(chosen.values());
    }

    private void take(String caseId, Proposal.Alternative alternative) {
        Map<String, @Nullable Hearing> places = new LinkedHashMap<>();
        var way = proposal.way();
        if (way != null && way.caseId().equals(caseId)) {
            way.others().forEach(each -> places.put(each.caseId(), each.before()));
        }
        alternative.others().forEach(each -> places.put(each.caseId(), each.after()));
        places.put(caseId, alternative.hearing());
        List<HearingChange> changes = new ArrayList<>();
        places.forEach((id, place) -> changes.add(new HearingChange(id, desk.hearing(id), place)));
        desk = desk.apply(changes).desk();
        changes.forEach(this::choose);
    }

    private void choose(HearingChange change) {
        var place = change.after();
        if (place != null && !desk.judge(place).isLegal()) {
            throw new RefusedChangeException("refused.alternatives-clash", List.of());
        }
        var before = office.plans().working().get(change.caseId());
        chosen.put(change.caseId(), new HearingChange(change.caseId(), before, place));
    }
}
