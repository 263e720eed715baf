package nl.planhorizon.bench.greedy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;

/** When interpreters are taken, where they are and how much of their weeks is not held back. */
final class InterpreterDiary {

    private record Seat(Interpreter interpreter, Session session) {}

    private record Day(Interpreter interpreter, LocalDate day) {}

    private final CaseloadFacts facts;
    private final Map<Seat, Integer> taken = new HashMap<>();
    private final Map<Day, String> where = new HashMap<>();
    private final Map<GroupWeek, Integer> left;

    InterpreterDiary(CaseloadFacts facts) {
        this.facts = facts;
        left = new HashMap<>(facts.heldBack().allowed());
    }

    boolean isFree(CaseFacts each, Place place) {
        var interpreter = place.interpreter();
        return interpreter == null || (isFree(interpreter, place) && mayUse(each, place));
    }

    private boolean isFree(Interpreter interpreter, Place place) {
        var code = place.location().code();
        for (var session : place.sessions()) {
            boolean full = taken.getOrDefault(new Seat(interpreter, session), 0) >= interpreter.places();
            if (full
                    || !where.getOrDefault(new Day(interpreter, session.day()), code)
                            .equals(code)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayUse(CaseFacts each, Place place) {
        Map<GroupWeek, Integer> asked = new HashMap<>();
        facts.heldBack().uses(each, place).forEach(week -> asked.merge(week, 1, Integer::sum));
        return asked.entrySet().stream().allMatch(entry -> left.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }

    void take(CaseFacts each, Place place) {
        var interpreter = place.interpreter();
        if (interpreter == null) {
            return;
        }
        boolean travels = !interpreter.presence().isRemote() && !interpreter.isPool();
        for (var session : place.sessions()) {
            taken.merge(new Seat(interpreter, session), 1, Integer::sum);
            if (travels) {
                where.put(new Day(interpreter, session.day()), place.location().code());
            }
        }
        facts.heldBack().uses(each, place).forEach(week -> left.merge(week, -1, Integer::sum));
    }
}
