package nl.planhorizon.api.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.edit.LockedDays;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.desk.repair.Repaired;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * How a plan can go on after an event.
 *
 * @param version version of the office it is made for
 * @param touched ids of the cases whose hearing cannot go on as it is
 * @param changes hearings that become something else
 * @param cost what the plan costs more than it did, what cannot go on counted as it was
 * @param alternatives other places of the touched cases in the repaired plan, the cheapest first, by case
 */
public record Proposal(
        long version,
        List<String> touched,
        List<HearingChange> changes,
        long cost,
        Map<String, List<Alternative>> alternatives) {

    private static final int MOST_WITH_ALTERNATIVES = 20;

    public Proposal {
        touched = List.copyOf(touched);
        changes = List.copyOf(changes);
    }

    /**
     * Another place for a hearing.
     *
     * @param hearing the hearing there
     * @param cost what the plan would cost more than with the proposed one
     */
    public record Alternative(Hearing hearing, long cost) {

        static Alternative of(Offer offer) {
            return new Alternative(offer.hearing(), offer.cost().total());
        }
    }

    static Proposal of(Office office, Repaired repaired, int count) {
        return new Proposal(
                office.version(),
                List.copyOf(new TreeSet<>(repaired.touched())),
                repaired.changes(),
                Audit.costChange(office.facts(), office.workingPlan(), repaired.plan()),
                alternatives(office, repaired, count));
    }

    private static Map<String, List<Alternative>> alternatives(Office office, Repaired repaired, int count) {
        var desk = LockedDays.deskIn(office).withPlan(repaired.plan());
        Map<String, List<Alternative>> all = new LinkedHashMap<>();
        repaired.touched().stream()
                .sorted()
                .filter(id ->
                        office.findCase(id).filter(found -> found.isReady()).isPresent())
                .limit(MOST_WITH_ALTERNATIVES)
                .forEach(id -> all.put(
                        id,
                        desk.bestPlaces(id, count + 1).stream()
                                .filter(offer -> !offer.hearing().equals(desk.hearing(id)))
                                .limit(count)
                                .map(Alternative::of)
                                .toList()));
        return all;
    }

    /** A supplementary hearing is to be with the officer of the first one, if there is a place. */
    static Repaired withSupplementary(Office office, Repaired repaired, String caseId, String officer) {
        var desk = LockedDays.deskIn(office).withPlan(repaired.plan());
        if (desk.hearing(caseId) != null) {
            return repaired;
        }
        var same = desk.hold(caseId).bestPlaces(1, Wish.NONE.withOfficer(officer));
        var places = same.isEmpty() ? desk.bestPlaces(caseId, 1) : same;
        if (places.isEmpty()) {
            return repaired;
        }
        var change = new HearingChange(caseId, null, places.get(0).hearing());
        List<HearingChange> changes = new ArrayList<>(repaired.changes());
        changes.add(change);
        Set<String> touched = new TreeSet<>(repaired.touched());
        touched.add(caseId);
        return new Repaired(desk.apply(List.of(change)).desk().plan(), touched, changes, repaired.steps());
    }

    /**
     * The changes with other places for some of the cases.
     *
     * @throws RefusedChangeException if there is no such alternative, or two of them are in each other's way
     */
    List<HearingChange> choosing(Map<String, Integer> choices, Office office) {
        Map<String, HearingChange> chosen = new LinkedHashMap<>();
        changes.forEach(change -> chosen.put(change.caseId(), change));
        var desk = office.desk().withPlan(PlanChanges.applied(office.workingPlan(), changes));
        for (var choice : new TreeMap<>(choices).entrySet()) {
            var hearing = alternative(choice.getKey(), choice.getValue());
            if (!desk.judge(hearing).isLegal()) {
                throw new RefusedChangeException("refused.alternatives-clash", List.of());
            }
            desk = desk.move(hearing).desk();
            var before = office.plans().working().get(choice.getKey());
            chosen.put(choice.getKey(), new HearingChange(choice.getKey(), before, hearing));
        }
        return List.copyOf(chosen.values());
    }

    /** Codes of the locations where something changes. */
    public Set<String> locations() {
        return changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .map(hearing -> Objects.requireNonNull(hearing).location())
                .collect(Collectors.toSet());
    }

    private Hearing alternative(String caseId, int index) {
        var all = alternatives.getOrDefault(caseId, List.of());
        if (index < 0 || index >= all.size()) {
            throw new RefusedChangeException("refused.proposal-outdated", List.of());
        }
        return all.get(index).hearing();
    }
}
