package nl.planhorizon.data.audit.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.exchange.Turn;
import nl.planhorizon.solver.domain.policy.Shape;

/**
 * Whose place in a queue a victim might have: of its shape, and at one of its locations unless something is wrong with either
 * anyhow. Found by location: looked for in the whole queue, a stock ten times as large would take a hundred times as long.
 */
final class Candidates {

    private final List<Turn> planned;
    private final Map<At, List<Integer>> flawless = new HashMap<>();
    private final Map<Shape, List<Integer>> flawed = new HashMap<>();
    private final Map<Wish, List<Turn>> known = new HashMap<>();

    private record At(Shape shape, String location) {}

    private record Wish(Shape shape, Set<String> locations) {}

    /** Of cases with a hearing, in the order in which they are looked at. */
    Candidates(List<Turn> planned) {
        this.planned = planned;
        for (int i = 0; i < planned.size(); i++) {
            var turn = planned.get(i);
            var shape = turn.facts().shape();
            var location = Objects.requireNonNull(turn.hearing()).location();
            var list = turn.flawless()
                    ? flawless.computeIfAbsent(new At(shape, location), any -> new ArrayList<>())
                    : flawed.computeIfAbsent(shape, any -> new ArrayList<>());
            list.add(i);
        }
    }

    List<Turn> of(Turn victim) {
        var shape = victim.facts().shape();
        if (!victim.flawless()) {
            return turns(IntStream.range(0, planned.size())
                    .filter(i -> planned.get(i).facts().shape().equals(shape)));
        }
        var locations = victim.facts().asylumCase().circumstances().locations();
        return known.computeIfAbsent(new Wish(shape, locations), this::search);
    }

    private List<Turn> search(Wish wish) {
        var fitting = wish.locations().stream()
                .flatMap(location -> flawless.getOrDefault(new At(wish.shape(), location), List.of()).stream());
        var others = flawed.getOrDefault(wish.shape(), List.of()).stream();
        return turns(Stream.concat(fitting, others).mapToInt(Integer::intValue).sorted());
    }

    private List<Turn> turns(IntStream positions) {
        return positions.mapToObj(planned::get).toList();
    }
}
