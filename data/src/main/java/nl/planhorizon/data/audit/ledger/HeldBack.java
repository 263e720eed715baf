package nl.planhorizon.data.audit.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Interpreter;
import org.jspecify.annotations.Nullable;

/** Interpreter sessions used by queues without urgency, against what is held back from them. */
public final class HeldBack implements Book {

    /** Interpreters with one home location (null: remote) and one main language. */
    private record Group(@Nullable String home, String language) {

        static Group of(Interpreter interpreter) {
            return new Group(interpreter.homeLocation(), interpreter.mainLanguage());
        }
    }

    private record GroupWeek(Group group, LocalDate monday) {}

    private final Map<GroupWeek, Integer> capacity = new HashMap<>();
    private final Map<GroupWeek, Integer> standing = new HashMap<>();
    private final Map<GroupWeek, Integer> used = new HashMap<>();
    private final Facts facts;
    private final Set<LocalDate> days;

    public HeldBack(Facts facts, List<Hearing> fixed) {
        this.facts = facts;
        var calendar = facts.calendar();
        var released = calendar.national().after(calendar.asOf(), facts.policy().number(Setting.HELD_BACK_OPEN_DAYS));
        days = new HashSet<>(calendar.openDaysOfWindow().stream()
                .filter(day -> day.isAfter(released))
                .toList());
        facts.caseload().resources().interpreters().forEach(this::addCapacity);
        fixed.forEach(hearing -> post(hearing, 1));
        standing.putAll(used);
        used.clear();
    }

    private void addCapacity(Interpreter interpreter) {
        for (var day : days) {
            long halves = Stream.of(Session.morning(day), Session.afternoon(day))
                    .filter(interpreter.availability()::includes)
                    .count();
            var week = new GroupWeek(Group.of(interpreter), Weeks.mondayOf(day));
            capacity.merge(week, (int) halves * interpreter.places(), Integer::sum);
        }
    }

    @Override
    public Rule rule() {
        return Rule.HELD_BACK;
    }

    @Override
    public int post(Hearing hearing, int sign) {
        var interpreter = facts.interpreterOf(hearing);
        if (interpreter == null || facts.of(hearing).queue().urgent()) {
            return 0;
        }
        int change = 0;
        for (var session : hearing.sessions()) {
            if (days.contains(session.day())) {
                var week = new GroupWeek(Group.of(interpreter), Weeks.mondayOf(session.day()));
                int before = tooMany(week);
                used.merge(week, sign, Integer::sum);
                change += tooMany(week) - before;
            }
        }
        return change;
    }

    private int tooMany(GroupWeek week) {
        return Math.max(0, used.getOrDefault(week, 0) - Math.max(free(week), standing.getOrDefault(week, 0)));
    }

    /** Whether sessions of a day count against what is held back. */
    public boolean countsOn(LocalDate day) {
        return days.contains(day);
    }

    /** Sessions of a week that queues without urgency may use of interpreters alike, fixed hearings included. */
    public int allowed(@Nullable String home, String language, LocalDate monday) {
        var week = new GroupWeek(new Group(home, language), monday);
        return Math.max(free(week), standing.getOrDefault(week, 0));
    }

    private int free(GroupWeek week) {
        int all = capacity.getOrDefault(week, 0);
        return all - all * facts.policy().number(Setting.HELD_BACK_PERCENTAGE) / 100;
    }

    @Override
    public Stream<Breach> breaches() {
        return used.keySet().stream().filter(week -> tooMany(week) > 0).map(week -> {
            var home = week.group().home();
            return new Breach(
                    rule(),
                    tooMany(week),
                    Words.HELD_BACK_USED.of(
                            week.group().language(),
                            home == null ? Words.REMOTE.of() : home,
                            week.monday(),
                            used.getOrDefault(week, 0),
                            free(week)));
        });
    }
}
