package nl.planhorizon.data.audit.cost;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Interpreter;

/** Free half-days of interpreters who come to a location for a single session, whoever is heard in it. */
final class IdleCost {

    private record InterpreterDay(Interpreter interpreter, LocalDate day) {}

    private final Facts facts;
    private final PlanFacts plan;

    IdleCost(Facts facts, PlanFacts plan) {
        this.facts = facts;
        this.plan = plan;
    }

    long total() {
        var used = new HashMap<InterpreterDay, Set<Half>>();
        for (var hearing : plan.hearings()) {
            var interpreter = facts.interpreterOf(hearing);
            if (interpreter != null && comesAlone(interpreter)) {
                for (var session : hearing.sessions()) {
                    used.computeIfAbsent(new InterpreterDay(interpreter, session.day()), any -> new HashSet<>())
                            .add(session.half());
                }
            }
        }
        long idle = used.entrySet().stream().filter(IdleCost::isIdle).count();
        return idle * facts.policy().number(Setting.WEIGHT_IDLE);
    }

    private static boolean comesAlone(Interpreter interpreter) {
        return !interpreter.isPool() && !interpreter.presence().isRemote();
    }

    private static boolean isIdle(Map.Entry<InterpreterDay, Set<Half>> day) {
        if (day.getValue().size() > 1) {
            return false;
        }
        var other = day.getValue().contains(Half.MORNING) ? Half.AFTERNOON : Half.MORNING;
        var key = day.getKey();
        return key.interpreter().availability().includes(new Session(key.day(), other));
    }
}
