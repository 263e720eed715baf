package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Interpreter;
import org.jspecify.annotations.Nullable;

/** Interpreter sessions held back for urgent queues: how many the others may use. */
final class HeldBack {

    private final Scope scope;
    private final int percentage;
    private final LocalDate released;
    private final Map<Group, List<Interpreter>> groups;
    private final Map<Week, Integer> usable = new HashMap<>();

    /** Interpreters counted together: the same usual location, or remote, and the same main language. */
    record Group(@Nullable String location, String language) {

        String id() {
            return location + " " + language;
        }

        static Group of(Interpreter interpreter) {
            return new Group(interpreter.homeLocation(), interpreter.mainLanguage());
        }
    }

    private record Week(Group group, LocalDate monday) {}

    HeldBack(Scope scope, Policy policy, List<Interpreter> interpreters) {
        this.scope = scope;
        this.percentage = policy.number(Setting.HELD_BACK_PERCENTAGE);
        this.released = scope.openDays().after(scope.asOf(), policy.number(Setting.HELD_BACK_OPEN_DAYS));
        this.groups = interpreters.stream().collect(Collectors.groupingBy(Group::of));
    }

    /** Whether a queue that is not urgent may have these sessions. Counts released days of a week too, to be safe. */
    boolean leaves(Interpreter interpreter, Slot slot, Board board) {
        var group = Group.of(interpreter);
        return !slot.lastDay().isAfter(released)
                || slot.sessions().stream().allMatch(session -> {
                    var monday = Weeks.mondayOf(session.day());
                    int taken = board.groupUse(group, monday) + slot.sessions().size();
                    return taken <= usable.computeIfAbsent(new Week(group, monday), this::usable);
                });
    }

    private int usable(Week week) {
        int sessions = groups.getOrDefault(week.group(), List.of()).stream()
                .mapToInt(interpreter -> interpreter.places() * available(interpreter, week.monday()))
                .sum();
        return sessions - sessions * percentage / 100;
    }

    private int available(Interpreter interpreter, LocalDate monday) {
        return (int) monday.datesUntil(monday.plusDays(7))
                .filter(day -> scope.openDays().isOpen(day) && scope.window().contains(day) && day.isAfter(released))
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .filter(interpreter.availability()::includes)
                .count();
    }
}
