package nl.planhorizon.solver.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static nl.planhorizon.solver.catalogue.Rule.CHANGE;
import static nl.planhorizon.solver.catalogue.Rule.PINNED_MOVED;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.standing.ChangeCost;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import nl.planhorizon.solver.planning.Assignment;
import org.jspecify.annotations.Nullable;

/** Rules about hearings that stand from an earlier plan. */
final class StandingRules {

    private StandingRules() {}

    static Constraint pinnedMoved(ConstraintFactory factory) {
        var breaches = factory.forEach(StandingFacts.class)
                .filter(StandingFacts::isFixed)
                .join(
                        factory.forEachIncludingUnassigned(Assignment.class),
                        equal(StandingRules::caseId, Assignment::id))
                .filter((standing, assignment) -> !isAt(standing.place(), assignment.place()))
                .ifNotExists(displaced(factory), equal((standing, assignment) -> assignment.id(), id -> id))
                .map((standing, assignment) -> Breach.of(PINNED_MOVED, assignment, 1));
        return Breach.total(PINNED_MOVED, breaches);
    }

    static Constraint change(ConstraintFactory factory) {
        var breaches = factory.forEach(StandingFacts.class)
                .filter(StandingFacts::isChangeable)
                .join(
                        factory.forEachIncludingUnassigned(Assignment.class),
                        equal(StandingRules::caseId, Assignment::id))
                .filter((standing, assignment) -> !isAt(standing.place(), assignment.place()))
                .join(Policy.class)
                .map((standing, assignment, policy) ->
                        Breach.of(CHANGE, assignment, changeCost(standing, assignment.place(), policy)));
        return Breach.total(CHANGE, breaches);
    }

    private static long changeCost(StandingFacts standing, @Nullable Place place, Policy policy) {
        var cost = ChangeCost.of(standing.standing(), policy);
        var old = standing.place();
        return place == null
                ? cost.dropped()
                : cost.ifKept(
                        place.isSameAppointment(old),
                        place.officer().equals(old.officer()),
                        Objects.equals(place.interpreter(), old.interpreter()));
    }

    private static boolean isAt(Place old, @Nullable Place place) {
        return place != null && place.isSameButRoom(old);
    }

    private static String caseId(StandingFacts standing) {
        return standing.caseFacts().id();
    }

    /** Ids of the cases that an urgent case may push aside, and does: it uses their officer or interpreter. */
    private static UniConstraintStream<String> displaced(ConstraintFactory factory) {
        var published = factory.forEach(StandingFacts.class)
                .filter(StandingFacts::isDisplaceable)
                .flattenLast(standing ->
                        needs(standing.place(), List.of(standing.place().officer()), caseId(standing)));
        return factory.forEach(Assignment.class)
                .filter(each -> each.caseFacts().queue().urgent() && !each.isAtPublishedPlace())
                .flattenLast(each -> needs(each.planned(), each.officers(), each.id()))
                .join(published, equal(Need::who), equal(Need::session), filtering((urgent, old) -> !urgent.caseId()
                        .equals(old.caseId())))
                .map((urgent, old) -> old.caseId());
    }

    /** Somebody needed in a session for a case. */
    private record Need(Object who, Session session, String caseId) {}

    private static List<Need> needs(Place place, List<?> officers, String caseId) {
        List<Object> people = new ArrayList<>(officers);
        var interpreter = place.interpreter();
        if (interpreter != null) {
            people.add(interpreter);
        }
        return place.sessions().stream()
                .flatMap(session -> people.stream().map(who -> new Need(who, session, caseId)))
                .toList();
    }
}
