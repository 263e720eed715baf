package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.CalendarFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import org.jspecify.annotations.Nullable;

/** How many interpreter sessions cases that are not urgent may use, per group of interpreters and week. */
public final class HeldBack {

    /**
     * Interpreters whose sessions are held back together.
     *
     * @param location home location, or null for remote interpreters
     * @param language main language
     */
    public record Group(@Nullable String location, String language) {

        public static Group of(Interpreter interpreter) {
            return new Group(interpreter.homeLocation(), interpreter.mainLanguage());
        }
    }

    /**
     * A week of a group.
     *
     * @param group whose week
     * @param monday the ISO week
     */
    public record GroupWeek(Group group, LocalDate monday) {}

    private final CalendarFacts calendar;
    private final Map<GroupWeek, Integer> allowed = new HashMap<>();

    public HeldBack(Caseload caseload, CalendarFacts calendar, List<StandingFacts> standing) {
        this.calendar = calendar;
        Map<GroupWeek, Integer> capacity = new HashMap<>();
        for (var interpreter : caseload.resources().interpreters()) {
            for (var day : calendar.days()) {
                int sessions = calendar.sessionsOn(interpreter.availability(), day) * interpreter.places();
                if (calendar.isHeldBackOn(day)) {
                    capacity.merge(new GroupWeek(Group.of(interpreter), Weeks.mondayOf(day)), sessions, Integer::sum);
                }
            }
        }
        int percentage = caseload.policy().number(Setting.HELD_BACK_PERCENTAGE);
        capacity.forEach((week, sessions) -> allowed.put(week, sessions - sessions * percentage / 100));
        usedByFixed(standing).forEach((week, used) -> allowed.merge(week, used, Math::max));
    }

    private Map<GroupWeek, Integer> usedByFixed(List<StandingFacts> standing) {
        Map<GroupWeek, Integer> used = new HashMap<>();
        standing.stream()
                .filter(StandingFacts::isFixed)
                .flatMap(each -> uses(each.caseFacts(), each.place()).stream())
                .forEach(week -> used.merge(week, 1, Integer::sum));
        return used;
    }

    /** The group weeks a hearing uses sessions of that may be held back from it, one entry a session. */
    public List<GroupWeek> uses(CaseFacts facts, Place place) {
        var interpreter = place.interpreter();
        if (interpreter == null || facts.queue().urgent()) {
            return List.of();
        }
        var group = Group.of(interpreter);
        return place.sessions().stream()
                .filter(session -> calendar.isHeldBackOn(session.day()))
                .map(session -> new GroupWeek(group, Weeks.mondayOf(session.day())))
                .toList();
    }

    /** Sessions of a week that cases that are not urgent may use. */
    public Map<GroupWeek, Integer> allowed() {
        return allowed;
    }
}
