package nl.planhorizon.data.audit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Companion;

/** What a hearing breaks by its days and location alone. */
final class CaseRules {

    private final Facts facts;
    private final ShapeRule shapes;

    CaseRules(Facts facts) {
        this.facts = facts;
        shapes = new ShapeRule(facts);
    }

    Map<Rule, ToIntFunction<Hearing>> counts() {
        return Map.of(
                Rule.CASE_UNAVAILABLE, hearing -> caseUnavailable(facts.of(hearing), hearing.sessions()),
                Rule.LOCATION_CLOSED, this::locationClosed,
                Rule.LOCATION_NOT_ALLOWED, hearing -> isAllowed(facts.of(hearing), hearing) ? 0 : 1,
                Rule.TOO_EARLY, this::tooEarly,
                Rule.NOT_READY, hearing -> facts.of(hearing).isReady() ? 0 : 1,
                Rule.MEDICAL_EXPIRED, hearing -> isMedicallyExpired(facts.of(hearing), hearing.lastDay()) ? 1 : 0,
                Rule.SHAPE, hearing -> hasShape(hearing) ? 0 : 1);
    }

    boolean suits(CaseFacts candidate, Hearing place) {
        return isAllowed(candidate, place)
                && !isMedicallyExpired(candidate, place.lastDay())
                && caseUnavailable(candidate, place.sessions()) == 0;
    }

    int tooEarly(Hearing hearing) {
        boolean noNotice = hearing.firstDay().isBefore(facts.of(hearing).noticeDay())
                && !facts.standing().isWherePublished(hearing);
        return noNotice || isBeforeReadyOrRest(hearing) ? 1 : 0;
    }

    private boolean isBeforeReadyOrRest(Hearing hearing) {
        return facts.hearingDay().isBeforeReadyOrRest(facts.of(hearing), hearing.location(), hearing.firstDay());
    }

    private static boolean isAllowed(CaseFacts candidate, Hearing place) {
        return candidate.asylumCase().circumstances().locations().contains(place.location());
    }

    /** Whether applicant and companions can come on a day and medical advice still holds. */
    boolean canCome(CaseFacts candidate, LocalDate day) {
        return !isMedicallyExpired(candidate, day) && caseUnavailable(candidate, List.of(Session.morning(day))) == 0;
    }

    boolean hasShape(Hearing hearing) {
        return shapes.keeps(hearing);
    }

    private static boolean isMedicallyExpired(CaseFacts candidate, LocalDate lastDay) {
        var medical = candidate.asylumCase().needs().medical();
        var until = medical == null ? null : medical.validUntil();
        return until != null && lastDay.isAfter(until);
    }

    private int caseUnavailable(CaseFacts candidate, List<Session> sessions) {
        var circumstances = candidate.asylumCase().circumstances();
        if (circumstances.unavailable().isEmpty() && circumstances.companions().isEmpty()) {
            return 0;
        }
        var companions =
                circumstances.companions().stream().map(facts::companion).toList();
        return (int) sessions.stream()
                .map(Session::day)
                .filter(day -> isAway(circumstances.unavailable(), companions, day))
                .count();
    }

    private static boolean isAway(List<DateRange> unavailable, List<Companion> companions, LocalDate day) {
        return unavailable.stream().anyMatch(range -> range.contains(day))
                || companions.stream().anyMatch(companion -> companion.isAwayOn(day));
    }

    private int locationClosed(Hearing hearing) {
        var location = facts.location(hearing.location());
        int closed = 0;
        for (var session : hearing.sessions()) {
            boolean open = facts.calendar().window().contains(session.day())
                    && facts.calendar().isOpen(location, session.day());
            closed += open ? 0 : 1;
        }
        return closed;
    }
}
