package nl.planhorizon.data.sample.standing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import org.jspecify.annotations.Nullable;

/**
 * The interpreters who speak what a case needs. Those on site are looked for at one location only; those who are remote
 * are the same for all locations, so what is learned of them at one counts at all.
 */
final class Speakers {

    private static final String REMOTE = "";

    private final List<Interpreter> all;
    private final Map<String, BitSet> byLocation = new HashMap<>();
    private final Map<Wanted, Ring<Interpreter>> rings = new HashMap<>();

    /** What else is asked of an interpreter, and when. */
    private record Wanted(
            String location,
            List<Session> sessions,
            @Nullable Sex sex,
            boolean urgent) {}

    Speakers(List<Interpreter> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            var each = all.get(i);
            for (var location : each.presence().isRemote() ? List.of(REMOTE) : each.locations()) {
                byLocation.computeIfAbsent(location, code -> new BitSet()).set(i);
            }
        }
    }

    /**
     * The first that fits.
     *
     * @param firm whether all that is on the board stays there
     */
    @Nullable
    Interpreter first(Ask ask, Slot slot, boolean firm, Predicate<Interpreter> fits) {
        int start = ask.unit().hashCode();
        var here = ring(slot.location(), ask, slot);
        int steps = here.steps(start, firm, fits);
        if (ask.unit().needs().remoteAllowed()) {
            steps = Math.min(steps, ring(REMOTE, ask, slot).steps(start, firm, fits));
        }
        return here.at(start, steps);
    }

    private Ring<Interpreter> ring(String location, Ask ask, Slot slot) {
        var demand = ask.demand();
        return rings.computeIfAbsent(
                new Wanted(location, slot.sessions(), demand.sex(), demand.urgent()),
                wanted -> new Ring<>(all, byLocation.getOrDefault(location, new BitSet())));
    }
}
