package nl.planhorizon.solver.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static nl.planhorizon.solver.catalogue.Rule.HELD_BACK;
import static nl.planhorizon.solver.catalogue.Rule.IDLE;
import static nl.planhorizon.solver.catalogue.Rule.INTERPRETER_DOUBLE_BOOKED;
import static nl.planhorizon.solver.catalogue.Rule.INTERPRETER_ELSEWHERE;
import static nl.planhorizon.solver.catalogue.Rule.INTERPRETER_UNAVAILABLE;
import static nl.planhorizon.solver.catalogue.Rule.LANGUAGE;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.planning.Allowance;
import nl.planhorizon.solver.planning.Assignment;

/** Rules about interpreters. */
final class InterpreterRules {

    private InterpreterRules() {}

    static Constraint doubleBooked(ConstraintFactory factory) {
        return Use.beyondPlaces(INTERPRETER_DOUBLE_BOOKED, uses(factory), Interpreter::places, Interpreter::id);
    }

    static Constraint unavailable(ConstraintFactory factory) {
        return Breach.total(
                INTERPRETER_UNAVAILABLE,
                Breach.each(factory.forEach(Assignment.class), INTERPRETER_UNAVAILABLE, each -> each.ownBreaches()
                        .interpreterUnavailable(each.planned())));
    }

    static Constraint elsewhere(ConstraintFactory factory) {
        var notOwn = Breach.each(factory.forEach(Assignment.class), INTERPRETER_ELSEWHERE, each -> each.ownBreaches()
                .interpreterElsewhere(each.caseFacts(), each.planned()));
        var several = Use.atSeveralLocations(
                INTERPRETER_ELSEWHERE, uses(factory).filter(use -> travels(use.resource())), Interpreter::id);
        return Breach.total(INTERPRETER_ELSEWHERE, notOwn.concat(several));
    }

    static Constraint language(ConstraintFactory factory) {
        return Breach.total(
                LANGUAGE, Breach.each(factory.forEach(Assignment.class), LANGUAGE, each -> each.ownBreaches()
                        .language(each.caseFacts(), each.planned())));
    }

    static Constraint heldBack(ConstraintFactory factory) {
        var breaches = factory.forEach(Assignment.class)
                .flattenLast(Assignment::heldBackUses)
                .groupBy(week -> week, count())
                .join(Allowance.class, equal((week, used) -> week, Allowance::week))
                .filter((week, used, allowance) -> used > allowance.sessions())
                .map((week, used, allowance) -> new Breach(
                        HELD_BACK,
                        List.of(),
                        used - allowance.sessions(),
                        "%d of %d sessions are used that are not held back: %s."
                                .formatted(used, allowance.sessions(), week)));
        return Breach.total(HELD_BACK, breaches);
    }

    static Constraint idle(ConstraintFactory factory) {
        var breaches = uses(factory)
                .filter(use -> travels(use.resource()))
                .groupBy(Use::resource, Use::day, toSet(use -> use.session().half()))
                .filter((interpreter, day, halves) ->
                        halves.size() == 1 && interpreter.availability().includes(new Session(day, other(halves))))
                .join(Policy.class)
                .map((interpreter, day, halves, policy) -> new Breach(
                        IDLE,
                        List.of(),
                        policy.number(Setting.WEIGHT_IDLE),
                        "Interpreter %s comes for one session on %s.".formatted(interpreter.id(), day)));
        return Breach.total(IDLE, breaches);
    }

    private static Half other(Set<Half> halves) {
        return halves.contains(Half.MORNING) ? Half.AFTERNOON : Half.MORNING;
    }

    /** Comes in person and is one person. */
    private static boolean travels(Interpreter interpreter) {
        return !interpreter.presence().isRemote() && !interpreter.isPool();
    }

    private static UniConstraintStream<Use<Interpreter>> uses(ConstraintFactory factory) {
        return factory.forEach(Assignment.class).flattenLast(each -> Use.of(each, interpreters(each)));
    }

    private static List<Interpreter> interpreters(Assignment assignment) {
        var interpreter = assignment.planned().interpreter();
        return interpreter == null ? List.of() : List.of(interpreter);
    }
}
