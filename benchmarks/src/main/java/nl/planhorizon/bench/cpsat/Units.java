package nl.planhorizon.bench.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.planhorizon.bench.choice.Change;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Standing;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;

/** Makes the cases of the model with their variables, up to a number of variables that a machine can hold. */
final class Units {

    private final Choices choices;
    private final CpModel model;
    private final long limit;
    private long variables;

    Units(Choices choices, CpModel model, long limit) {
        this.choices = choices;
        this.model = model;
        this.limit = limit;
    }

    /** All ready cases; nothing if they would need more variables than allowed. */
    Optional<List<Unit>> make() {
        var ready = choices.facts().cases().stream().filter(CaseFacts::isReady).toList();
        var units = ready.stream()
                .takeWhile(each -> variables <= limit)
                .map(this::unit)
                .toList();
        return variables <= limit ? Optional.of(units) : Optional.empty();
    }

    long variables() {
        return variables;
    }

    private Unit unit(CaseFacts each) {
        var facts = choices.facts();
        var fixed = Standing.fixed(facts, each);
        var change = Change.of(facts, each);
        if (fixed != null) {
            return new Unit(each, fixed, change, List.of(fixed(fixed)));
        }
        return new Unit(
                each,
                null,
                change,
                choices.starts(each).flatMap(start -> at(each, start)).toList());
    }

    private Unit.At fixed(Place place) {
        var chosen = variable();
        model.addEquality(chosen, 1);
        var interpreter = place.interpreter();
        return new Unit.At(
                Start.of(place),
                chosen,
                Map.of(place.officer(), chosen),
                interpreter == null ? Map.of() : Map.of(interpreter, chosen),
                Map.of(RoomKind.of(place.room()), chosen));
    }

    /** The start, if there is somebody to hear and to interpret. */
    private Stream<Unit.At> at(CaseFacts each, Start start) {
        var officers = choices.officers(each, start).toList();
        var interpreters = choices.interpreters(each, start).toList();
        boolean needs = each.asylumCase().language().needsInterpreter();
        if (officers.isEmpty() || (needs && interpreters.isEmpty())) {
            return Stream.empty();
        }
        var chosen = variable();
        Map<Officer, BoolVar> byOfficer = one(officers, chosen);
        Map<Interpreter, BoolVar> byInterpreter = needs ? one(interpreters, chosen) : Map.of();
        var kinds = RoomKind.suiting(choices, each, start, null).toList();
        Map<RoomKind, BoolVar> byRoom = one(kinds, chosen);
        byInterpreter.forEach((interpreter, serves) -> {
            var suiting = RoomKind.suiting(choices, each, start, interpreter).toList();
            kinds.stream()
                    .filter(kind -> !suiting.contains(kind))
                    .forEach(kind -> model.addImplication(serves, not(byRoom, kind)));
        });
        return Stream.of(new Unit.At(start, chosen, byOfficer, byInterpreter, byRoom));
    }

    private static Literal not(Map<RoomKind, BoolVar> rooms, RoomKind kind) {
        var taken = rooms.get(kind);
        if (taken == null) {
            throw new IllegalStateException("No variable for " + kind);
        }
        return taken.not();
    }

    /** Exactly one of these if the start is chosen, none otherwise. */
    private <T> Map<T, BoolVar> one(List<T> all, BoolVar chosen) {
        Map<T, BoolVar> variables = new LinkedHashMap<>();
        if (all.size() == 1) {
            variables.put(all.get(0), chosen);
            return variables;
        }
        all.forEach(each -> variables.put(each, variable()));
        var literals = Stream.concat(variables.values().stream(), Stream.of(chosen.not()))
                .toArray(Literal[]::new);
        model.addExactlyOne(literals);
        return variables;
    }

    private BoolVar variable() {
        return model.newBoolVar("v" + variables++);
    }
}
