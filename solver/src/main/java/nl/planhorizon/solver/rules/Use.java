package nl.planhorizon.solver.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.planning.Assignment;

/**
 * A hearing keeps somebody or something busy for a session.
 *
 * @param resource who or what
 * @param session when
 * @param location where
 * @param caseId whose hearing
 */
record Use<T>(T resource, Session session, String location, String caseId) {

    LocalDate day() {
        return session.day();
    }

    /** What a planned hearing keeps busy, of the resources it takes. */
    static <T> List<Use<T>> of(Assignment assignment, Collection<T> resources) {
        var place = assignment.planned();
        List<Use<T>> uses = new ArrayList<>();
        for (var session : place.sessions()) {
            for (var resource : resources) {
                uses.add(new Use<>(resource, session, place.location().code(), assignment.id()));
            }
        }
        return uses;
    }

    /** Counts, per resource and session, the uses beyond its places. */
    static <T> Constraint beyondPlaces(
            Rule rule, UniConstraintStream<Use<T>> uses, ToIntFunction<T> places, Function<T, String> id) {
        var breaches = uses.groupBy(Use::resource, Use::session, ConstraintCollectors.toList(Use::caseId))
                .filter((resource, session, cases) -> cases.size() > places.applyAsInt(resource))
                .map((resource, session, cases) -> new Breach(
                        rule,
                        cases,
                        cases.size() - places.applyAsInt(resource),
                        "%s has %d hearings on %s.".formatted(id.apply(resource), cases.size(), session)));
        return Breach.total(rule, breaches);
    }

    /** The breaches of somebody who is at several locations on a day. */
    static <T> UniConstraintStream<Breach> atSeveralLocations(
            Rule rule, UniConstraintStream<Use<T>> uses, Function<T, String> id) {
        return uses.groupBy(Use::resource, Use::day, ConstraintCollectors.toSet(Use::location))
                .filter((resource, day, locations) -> locations.size() > 1)
                .map((resource, day, locations) -> new Breach(
                        rule,
                        List.of(),
                        locations.size() - 1,
                        "%s is at %d locations on %s.".formatted(id.apply(resource), locations.size(), day)));
    }
}
