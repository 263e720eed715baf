package nl.planhorizon.data.sample.standing;

import java.util.List;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import org.jspecify.annotations.Nullable;

/**
 * A hearing with everybody it occupies.
 *
 * @param unit the case
 * @param type its hearing type
 * @param hearing where, when, with whom
 * @param crew the officer, and the mentor of a trainee
 * @param interpreter the interpreter, or null
 */
record Booking(
        AsylumCase unit,
        HearingType type,
        Hearing hearing,
        List<Officer> crew,
        @Nullable Interpreter interpreter) {}
