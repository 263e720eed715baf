package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Officer;

/** How many hearing sessions officers can have in a week, what history and fixed hearings take always included. */
final class OfficerLimits {

    private record OfficerWeek(String officer, LocalDate monday) {}

    private final Map<OfficerWeek, Integer> past = new HashMap<>();
    private final Map<OfficerWeek, Integer> standing = new HashMap<>();

    OfficerLimits(List<StandingHearing> history, FixedHearings fixed) {
        history.forEach(each -> count(each, past));
        history.forEach(each -> count(each, standing));
        fixed.unbroken().forEach(each -> count(each, standing));
    }

    private static void count(StandingHearing each, Map<OfficerWeek, Integer> counts) {
        for (var session : each.hearing().sessions()) {
            var week = new OfficerWeek(each.hearing().officer(), Weeks.mondayOf(session.day()));
            counts.merge(week, 1, Integer::sum);
        }
    }

    /** The weekly limit, raised to what stands already. */
    int limit(Officer officer, LocalDate monday) {
        return Math.max(officer.weeklyLimit(), standing.getOrDefault(new OfficerWeek(officer.id(), monday), 0));
    }

    /** What history leaves of it. */
    int left(Officer officer, LocalDate monday) {
        return limit(officer, monday) - past.getOrDefault(new OfficerWeek(officer.id(), monday), 0);
    }
}
