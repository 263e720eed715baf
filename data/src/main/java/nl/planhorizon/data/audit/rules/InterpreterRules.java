package nl.planhorizon.data.audit.rules;

import java.util.Map;
import java.util.function.ToIntFunction;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;

/** What a hearing breaks by its interpreter, or by having none. */
final class InterpreterRules {

    private final Facts facts;
    private final OfficerRules officers;

    InterpreterRules(Facts facts, OfficerRules officers) {
        this.facts = facts;
        this.officers = officers;
    }

    Map<Rule, ToIntFunction<Hearing>> counts() {
        return Map.of(
                Rule.INTERPRETER_UNAVAILABLE, this::unavailable,
                Rule.INTERPRETER_ELSEWHERE, this::wrongPresence,
                Rule.LANGUAGE, this::language,
                Rule.OWN_SEX, this::ownSex);
    }

    /** Whether an interpreter may serve a case wherever both can be. */
    boolean couldInterpret(CaseFacts candidate, Interpreter interpreter) {
        var needs = candidate.asylumCase().needs();
        return interpreter.speaks(candidate.asylumCase().language())
                && (needs.remoteAllowed() || !interpreter.presence().isRemote())
                && (needs.sexWish() == null || needs.sexWish() == interpreter.sex());
    }

    private int unavailable(Hearing hearing) {
        var interpreter = facts.interpreterOf(hearing);
        if (interpreter == null) {
            return 0;
        }
        int missing = 0;
        for (var session : hearing.sessions()) {
            missing += interpreter.availability().includes(session) ? 0 : 1;
        }
        return missing;
    }

    private int wrongPresence(Hearing hearing) {
        var interpreter = facts.interpreterOf(hearing);
        if (interpreter == null) {
            return 0;
        }
        boolean right = interpreter.presence().isRemote()
                ? facts.of(hearing).asylumCase().needs().remoteAllowed()
                : interpreter.locations().contains(hearing.location());
        return right ? 0 : 1;
    }

    private int language(Hearing hearing) {
        var interpreter = facts.interpreterOf(hearing);
        var need = facts.of(hearing).asylumCase().language();
        boolean understood =
                need.needsInterpreter() ? interpreter != null && interpreter.speaks(need) : interpreter == null;
        return understood ? 0 : 1;
    }

    /** Officer and interpreter together count once: nothing more where the officer is already of the wrong sex. */
    private int ownSex(Hearing hearing) {
        var facts = this.facts.of(hearing);
        var wish = facts.asylumCase().needs().sexWish();
        var interpreter = this.facts.interpreterOf(hearing);
        boolean wrong = wish != null && interpreter != null && interpreter.sex() != wish;
        return wrong && officers.isOfSex(facts, hearing) ? 1 : 0;
    }
}
