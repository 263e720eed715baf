package nl.planhorizon.data.audit.cost;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;

/** Hearing sessions in the weeks of officers above the share of their limit that is meant to be used. */
final class LoadCost {

    private record OfficerWeek(String officer, LocalDate monday) {}

    private final Facts facts;
    private final PlanFacts plan;

    LoadCost(Facts facts, PlanFacts plan) {
        this.facts = facts;
        this.plan = plan;
    }

    long total() {
        var history = facts.standing().history().stream().map(StandingHearing::hearing);
        var sessions = new HashMap<OfficerWeek, Integer>();
        Stream.concat(history, plan.hearings().stream()).forEach(hearing -> {
            for (var session : hearing.sessions()) {
                if (facts.calendar().isInWeeks(session.day())) {
                    var week = new OfficerWeek(hearing.officer(), Weeks.mondayOf(session.day()));
                    sessions.merge(week, 1, Integer::sum);
                }
            }
        });
        long above = sessions.entrySet().stream()
                .mapToLong(week -> Math.max(
                        0,
                        week.getValue()
                                - meant(facts.officer(week.getKey().officer()).weeklyLimit())))
                .sum();
        return above * facts.policy().number(Setting.WEIGHT_LOAD);
    }

    /** Rounded up. */
    private int meant(int limit) {
        return (limit * facts.policy().number(Setting.LOAD_PERCENTAGE) + 99) / 100;
    }
}
