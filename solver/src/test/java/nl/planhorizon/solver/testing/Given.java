package nl.planhorizon.solver.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;
import nl.planhorizon.solver.testing.given.GivenInterpreter;
import nl.planhorizon.solver.testing.given.GivenOfficer;
import nl.planhorizon.solver.testing.given.GivenPolicy;
import nl.planhorizon.solver.testing.given.GivenRoom;

/**
 * The smallest valid things. They fit each other: the plan with {@code hearing("C1").build()} in {@code
 * caseload().build()} breaks no rule.
 */
public final class Given {

    /** The Monday on which plans are made. */
    public static final LocalDate AS_OF = GivenCaseload.AS_OF;

    /** The Monday on which the window of two weeks starts. */
    public static final LocalDate MONDAY = GivenCaseload.MONDAY;

    private Given() {}

    /** Case C1, officer O1, interpreter I1, room R1 in Utrecht, the window two weeks from {@link #MONDAY}. */
    public static GivenCaseload caseload() {
        return new GivenCaseload();
    }

    /** Ready, regular, one session in Arabic. */
    public static GivenCase asylumCase(String number) {
        return new GivenCase(number);
    }

    /** The same with priority: its horizon, four weeks after its registration hearing, ends on a day. */
    public static GivenCase urgentCase(String number, LocalDate horizon) {
        return asylumCase(number)
                .queue("priority")
                .nationality("DZA")
                .registrationHearingOn(horizon.minusDays(28))
                .readyOn(horizon.minusDays(20));
    }

    /** A woman in Utrecht who works full time and hears six sessions a week. */
    public static GivenOfficer officer(String id) {
        return new GivenOfficer(id);
    }

    /** A man in Utrecht, on site, who speaks Arabic at C1. */
    public static GivenInterpreter interpreter(String id) {
        return new GivenInterpreter(id);
    }

    /** In Utrecht, with video, not for children. */
    public static GivenRoom room(String id) {
        return new GivenRoom(id);
    }

    /** On the first morning of the window, with O1, I1 and R1 in Utrecht. */
    public static GivenHearing hearing(String caseId) {
        return new GivenHearing(caseId);
    }

    /** Five queues, four hearing types, one rule set, default settings. */
    public static GivenPolicy policy() {
        return new GivenPolicy();
    }

    public static Location location(String code, DateRange... closed) {
        return new Location(code, "Locatie " + code, Arrays.asList(closed));
    }

    public static Companion lawyer(String id, DateRange... away) {
        return new Companion(id, Companion.Kind.LAWYER, Arrays.asList(away));
    }

    public static HearingPlan plan(GivenHearing... hearings) {
        return new HearingPlan(Arrays.stream(hearings).map(GivenHearing::build).toList());
    }

    public static HearingPlan plan(List<Hearing> hearings) {
        return new HearingPlan(hearings);
    }

    /** A morning of the window: 0 is the first Monday, 7 the second. */
    public static Session morning(int daysAfterMonday) {
        return Session.morning(MONDAY.plusDays(daysAfterMonday));
    }

    /** An afternoon of the window: 0 is the first Monday, 7 the second. */
    public static Session afternoon(int daysAfterMonday) {
        return Session.afternoon(MONDAY.plusDays(daysAfterMonday));
    }
}
