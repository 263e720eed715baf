package nl.planhorizon.data.audit.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.planhorizon.data.audit.exchange.Turn;
import nl.planhorizon.solver.domain.policy.Shape;

/**
 * Whose place in a queue a victim might have: of its shape, and at one of its locations unless something is wrong with either
 * anyhow. Few lists serve all victims; without them a stock ten times as large takes a hundred times as long to check.
 */
final class Candidates {

    private final List<Turn> planned;
    private final Map<Wish, List<Turn>> known = new HashMap<>();

    private record Wish(Shape shape, Set<String> locations, boolean flawless) {

        private boolean allows(Turn turn) {
            return turn.facts().shape().equals(shape)
                    && (!flawless
                            || !turn.flawless()
                            || locations.contains(
                                    Objects.requireNonNull(turn.hearing()).location()));
        }
    }

    /** Of cases with a hearing, in the order in which they are looked at. */
    Candidates(List<Turn> planned) {
        this.planned = planned;
    }

    List<Turn> of(Turn victim) {
        var facts = victim.facts();
        var locations = facts.asylumCase().circumstances().locations();
        return known.computeIfAbsent(
                new Wish(facts.shape(), locations, victim.flawless()),
                wish -> planned.stream().filter(wish::allows).toList());
    }
}
