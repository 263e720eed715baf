package nl.planhorizon.api.event.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.desk.repair.Way;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * How a plan can go on after an event.
 *
 * @param version version of the office it is made for
 * @param touched ids of the cases whose hearing cannot go on as it is, or is to be in time
 * @param changes hearings that become something else
 * @param cost what the plan costs more than it did, what cannot go on counted as it was
 * @param alternatives other places of the touched cases in the repaired plan, by case: free ones, the cheapest first, and
 *     behind them those that others make way for, as far as they were asked for
 * @param way the place in time that other hearings make way for, or null if none does
 */
public record Proposal(
        long version,
        List<String> touched,
        List<HearingChange> changes,
        long cost,
        Map<String, List<Alternative>> alternatives,
        @Nullable MadeWay way) {

    public Proposal {
        touched = List.copyOf(touched);
        changes = List.copyOf(changes);
    }

    /** With more alternatives for the case that others make way for, behind those it has. */
    Proposal with(List<Alternative> more) {
        var caseId = Objects.requireNonNull(way).caseId();
        Map<String, List<Alternative>> all = new LinkedHashMap<>(alternatives);
        all.merge(caseId, more, (known, others) -> Stream.concat(known.stream(), others.stream())
                .toList());
        return new Proposal(version, touched, changes, cost, all, way);
    }

    /**
     * Another place for a hearing.
     *
     * @param hearing the hearing there
     * @param cost what the plan would cost more than with the proposed one
     * @param others what becomes of the hearings that make way for it, in order of case id; empty if the place is free
     */
    public record Alternative(Hearing hearing, long cost, List<HearingChange> others) {

        public Alternative {
            others = List.copyOf(others);
        }

        static Alternative of(Offer offer, long less) {
            return new Alternative(offer.hearing(), offer.cost().total() - less, List.of());
        }

        static Alternative of(Way way, long less) {
            return new Alternative(way.hearing(), way.cost() - less, way.others());
        }
    }

    /**
     * A place in time that others make way for.
     *
     * @param caseId id of the case that gets it
     * @param others what becomes of the others by that, in order of case id
     */
    public record MadeWay(String caseId, List<HearingChange> others) {

        public MadeWay {
            others = List.copyOf(others);
        }

        /** Whether a case makes way. */
        public boolean moves(String id) {
            return others.stream().anyMatch(each -> each.caseId().equals(id));
        }
    }

    /** Codes of the locations where something changes. */
    public Set<String> locations() {
        return changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .map(hearing -> Objects.requireNonNull(hearing).location())
                .collect(Collectors.toSet());
    }

    /** Whether each of the alternatives that somebody chose is among these. */
    public boolean offers(Acceptance acceptance) {
        return acceptance.chosen().entrySet().stream()
                .allMatch(each -> each.getValue()
                        < alternatives.getOrDefault(each.getKey(), List.of()).size());
    }

    /**
     * One of the alternatives of a case, counted from 0.
     *
     * @throws RefusedChangeException if there is no such alternative
     */
    Alternative alternative(String caseId, int index) {
        var all = alternatives.getOrDefault(caseId, List.of());
        if (index < 0 || index >= all.size()) {
            throw new RefusedChangeException("refused.proposal-outdated", List.of());
        }
        return all.get(index);
    }
}
