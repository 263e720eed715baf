package nl.planhorizon.data.audit.bound;

import java.util.List;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;

/** What all interpreters earn at most, in thousandths; one who comes to a location stays there for the day. */
final class InterpreterSide {

    private final Market market;

    InterpreterSide(Market market) {
        this.market = market;
    }

    long total() {
        return market.facts().caseload().resources().interpreters().stream()
                .mapToLong(this::earns)
                .sum();
    }

    private long earns(Interpreter interpreter) {
        var served = market.needs().languages(need -> market.rules().couldInterpret(need, interpreter));
        var there = market.sessions().of(interpreter.availability());
        var worths = locations(interpreter).stream()
                .map(location -> market.worth(Kind.INTERPRETER, served, location, there))
                .toList();
        boolean travels = !interpreter.presence().isRemote() && !interpreter.isPool();
        return travels ? byDay(worths) : interpreter.places() * bySession(worths);
    }

    private List<String> locations(Interpreter interpreter) {
        return interpreter.presence().isRemote()
                ? market.facts().caseload().resources().locations().stream()
                        .map(Location::code)
                        .toList()
                : interpreter.locations();
    }

    private long byDay(List<long[]> worths) {
        long sum = 0;
        for (int morning = 0; morning < market.sessions().count(); morning += 2) {
            long most = 0;
            for (var worth : worths) {
                most = Math.max(most, worth[morning] + worth[morning + 1]);
            }
            sum += most;
        }
        return sum;
    }

    private long bySession(List<long[]> worths) {
        long sum = 0;
        for (int session = 0; session < market.sessions().count(); session++) {
            long most = 0;
            for (var worth : worths) {
                most = Math.max(most, worth[session]);
            }
            sum += most;
        }
        return sum;
    }
}
