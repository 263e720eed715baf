package nl.planhorizon.bench.cpsat;

import com.google.ortools.sat.BoolVar;
import java.util.List;
import java.util.Map;
import nl.planhorizon.bench.choice.Change;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/**
 * A ready case in the model.
 *
 * @param facts the case
 * @param fixed the place it must keep, or null
 * @param change what moving it costs, or null if it is not published
 * @param starts what can become of it
 */
record Unit(
        CaseFacts facts, @Nullable Place fixed, @Nullable Change change, List<At> starts) {

    /**
     * One start with everybody who could serve it.
     *
     * @param start when and where
     * @param chosen whether the case is heard then
     * @param officers whether that officer hears it then
     * @param interpreters whether that interpreter serves it then; empty where the language is Dutch
     * @param rooms whether it takes a room of that kind then
     */
    record At(
            Start start,
            BoolVar chosen,
            Map<Officer, BoolVar> officers,
            Map<Interpreter, BoolVar> interpreters,
            Map<RoomKind, BoolVar> rooms) {}
}
