package nl.planhorizon.bench.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/**
 * A caseload as a model: cases, hard rules and cost.
 *
 * @param choices what suits whom
 * @param model the model
 * @param units its cases
 * @param variables how many variables the choices of the cases take
 */
record PlanModel(Choices choices, CpModel model, List<Unit> units, long variables) {

    /** The model, or nothing if the choices would take more variables than allowed. */
    static Optional<PlanModel> of(Choices choices, long mostVariables) {
        var model = new CpModel();
        var units = new Units(choices, model, mostVariables);
        return units.make().map(made -> {
            var rules = new HardRules(model, choices.facts());
            rules.add(made);
            new Costs(model, choices.facts()).minimize(made, rules);
            return new PlanModel(choices, model, made, units.variables());
        });
    }

    /** Tells the solver of a plan to start from. */
    void hint(HearingPlan plan) {
        Map<String, Hearing> byCase = new HashMap<>();
        plan.hearings().forEach(hearing -> byCase.put(hearing.caseId(), hearing));
        for (var unit : units) {
            if (unit.fixed() == null) {
                var hearing = byCase.get(unit.facts().id());
                var place = hearing == null ? null : choices.facts().place(hearing);
                unit.starts().forEach(at -> hint(at, place));
            }
        }
    }

    /** Variables that stand for each other are hinted once: a second hint is an invalid model. */
    private void hint(Unit.At at, @Nullable Place place) {
        Map<BoolVar, Boolean> hints = new LinkedHashMap<>();
        boolean here = place != null && at.start().equals(Start.of(place));
        hints.put(at.chosen(), here);
        if (place != null) {
            at.officers()
                    .forEach((officer, serves) -> hints.putIfAbsent(serves, here && officer.equals(place.officer())));
            at.interpreters()
                    .forEach((interpreter, serves) ->
                            hints.putIfAbsent(serves, here && interpreter.equals(place.interpreter())));
            at.rooms()
                    .forEach((kind, taken) -> hints.putIfAbsent(taken, here && kind.equals(RoomKind.of(place.room()))));
        }
        hints.forEach(model::addHint);
    }
}
