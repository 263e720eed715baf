package nl.planhorizon.solver.desk.obstacles;

import java.time.LocalDate;
import nl.planhorizon.solver.desk.books.Axis;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;

/** What a case itself has against an appointment, with the applicant and those who come along. */
public final class CaseObstacles {

    private final Books books;
    private final Roster roster;
    private final Axis axis;
    private final Dossier dossier;
    private final CaseFacts facts;
    private final AsylumCase asylumCase;
    private final boolean isFixed;

    /** For a case that has no hearing in the books. */
    public CaseObstacles(Books books, Dossier dossier) {
        this.books = books;
        this.dossier = dossier;
        facts = dossier.facts();
        asylumCase = facts.asylumCase();
        roster = books.dossiers().roster();
        axis = books.dossiers().axis();
        isFixed = dossier.isFixed() && !new Pins(books).isDisplaced(dossier);
    }

    /** Whether the hearing of the case has to stay where it is. */
    public boolean isFixed() {
        return isFixed;
    }

    /** Set of obstacles against those sessions at a location, whoever would hear the case. */
    public long against(int[] sessions, int location) {
        var where = roster.locations().get(location);
        var lastDay = axis.day(sessions[sessions.length - 1] >> 1);
        long found = Obstacle.NOT_READY.when(!facts.isReady())
                | Obstacle.LOCATION_NOT_ALLOWED.when(
                        !asylumCase.circumstances().locations().contains(where.code()))
                | Obstacle.SHAPE.when(startsOnClosedDay(sessions, where))
                | Obstacle.MEDICAL_ADVICE.when(facts.isMedicalExpiredOn(lastDay))
                | tooEarly(sessions, where.code())
                | Obstacle.HEARING_FIXED.when(isFixed && !isFixedAt(sessions, where.code()));
        for (int session : sessions) {
            var day = axis.day(session >> 1);
            found |= Obstacle.LOCATION_CLOSED.when(
                            !books.dossiers().facts().calendar().isOpen(where, day))
                    | Obstacle.APPLICANT_AWAY.when(isApplicantAway(day))
                    | Obstacle.COMPANION_AWAY.when(facts.companions().stream().anyMatch(each -> each.isAwayOn(day)))
                    | Obstacle.COMPANION_BUSY.when(isCompanionBusy(session));
        }
        return found;
    }

    /** Two days that follow each other do so among the open days of the location, the first of them included. */
    private boolean startsOnClosedDay(int[] sessions, Location where) {
        var first = axis.day(sessions[0] >> 1);
        return facts.shape().kind() == Shape.Kind.TWO_DAYS
                && (where.isClosedOn(first)
                        || !books.dossiers().facts().calendar().openDays().isOpen(first));
    }

    private boolean isApplicantAway(LocalDate day) {
        return asylumCase.circumstances().unavailable().stream().anyMatch(range -> range.contains(day));
    }

    private boolean isCompanionBusy(int session) {
        for (int companion : dossier.companions()) {
            if (books.companions().isUsed(companion, session)) {
                return true;
            }
        }
        return false;
    }

    private long tooEarly(int[] sessions, String location) {
        var first = axis.day(sessions[0] >> 1);
        var ready = asylumCase.dates().ready();
        var published = dossier.published();
        boolean inTime =
                !first.isBefore(facts.noticeDay()) || (published != null && isAt(published, sessions, location));
        return Obstacle.READY_DATE.when(ready != null && first.isBefore(ready))
                | Obstacle.REST_PERIOD.when(!facts.isRestPeriodOverOn(first, location))
                | Obstacle.NOTICE.when(!inTime);
    }

    private boolean isFixedAt(int[] sessions, String location) {
        var standing = dossier.standing();
        return standing != null && isAt(standing.place(), sessions, location);
    }

    private boolean isAt(Place place, int[] sessions, String location) {
        if (!place.location().code().equals(location) || place.sessions().size() != sessions.length) {
            return false;
        }
        for (int i = 0; i < sessions.length; i++) {
            if (axis.number(place.sessions().get(i)) != sessions[i]) {
                return false;
            }
        }
        return true;
    }
}
