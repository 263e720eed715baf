package nl.planhorizon.solver.explain.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.cases.DayNeeds;

/** Makes somebody or something extra for the sessions of one hearing, exactly as the case needs it. */
final class Hire {

    /** No id of a file begins like this. */
    private static final String PREFIX = "+extra";

    private final CaseFacts facts;
    private final OpenDays openDays;
    private final String id;

    /** For a case of a caseload in which others may have been hired before. */
    Hire(CaseFacts facts, Caseload caseload) {
        this.facts = facts;
        openDays = caseload.openDays();
        var resources = caseload.resources();
        id = PREFIX
                + (resources.officers().size()
                        + resources.interpreters().size()
                        + resources.rooms().size());
    }

    String id() {
        return id;
    }

    Interpreter interpreter(Hearing hearing) {
        var need = facts.asylumCase().language();
        return new Interpreter(
                id,
                facts.asylumCase().needs().sexWish(),
                List.of(new SpokenLanguage(need.own(), need.level())),
                Presence.ON_SITE,
                List.of(hearing.location()),
                new Availability(WeekPattern.NONE, sessionsOf(hearing)),
                1);
    }

    /** An officer for the hearing and for the writing that follows. */
    Officer officer(Hearing hearing) {
        DayNeeds needs = facts.needsOn(hearing.firstDay());
        var wish = facts.asylumCase().needs().sexWish();
        List<AvailabilityException> times = new ArrayList<>(sessionsOf(hearing));
        times.add(wholeDay(openDays.after(hearing.lastDay(), 2)));
        times.add(wholeDay(openDays.after(hearing.lastDay(), 4)));
        return new Officer(
                id,
                wish == null ? Sex.FEMALE : wish,
                List.of(hearing.location()),
                Set.copyOf(needs.skills()),
                facts.queue().team(),
                new Availability(WeekPattern.NONE, times),
                hearing.sessions().size(),
                null);
    }

    Room room(Hearing hearing) {
        boolean child = facts.needsOn(hearing.firstDay()).childRoom();
        return new Room(id, hearing.location(), child, true, List.of());
    }

    private static List<AvailabilityException> sessionsOf(Hearing hearing) {
        return hearing.sessions().stream()
                .map(session -> new AvailabilityException(DateRange.day(session.day()), session.half(), Reason.EXTRA))
                .toList();
    }

    private static AvailabilityException wholeDay(LocalDate day) {
        return new AvailabilityException(DateRange.day(day), null, Reason.EXTRA);
    }
}
