package nl.planhorizon.solver.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.List;
import java.util.function.Function;

/** All rules of the catalogue, in its order. */
public final class HearingRules implements ConstraintProvider {

    private static final List<Function<ConstraintFactory, Constraint>> RULES = List.of(
            OfficerRules::doubleBooked,
            InterpreterRules::doubleBooked,
            RoomRules::doubleBooked,
            CaseRules::companionDoubleBooked,
            OfficerRules::unavailable,
            InterpreterRules::unavailable,
            CaseRules::unavailable,
            RoomRules::locationClosed,
            OfficerRules::elsewhere,
            InterpreterRules::elsewhere,
            OfficerRules::skill,
            OfficerRules::weekFull,
            InterpreterRules::language,
            CaseRules::ownSex,
            RoomRules::locationNotAllowed,
            RoomRules::unsuitable,
            CaseRules::tooEarly,
            CaseRules::notReady,
            CaseRules::medicalExpired,
            CaseRules::shape,
            InterpreterRules::heldBack,
            StandingRules::pinnedMoved,
            CostRules::horizon,
            CostRules::term,
            CostRules::waiting,
            CostRules::unplanned,
            StandingRules::change,
            QueueRules::target,
            CostRules::family,
            InterpreterRules::idle,
            OfficerRules::load,
            QueueRules::firstInFirstOut);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return RULES.stream().map(rule -> rule.apply(factory)).toArray(Constraint[]::new);
    }
}
