package nl.planhorizon.solver.desk.turns;

import java.util.List;

/**
 * What a move does to the order of a queue: a warning, not a rule.
 *
 * @param overtaken cases whose turn comes first and that the moved case goes before from now on
 * @param overtakenBy cases whose turn comes later and that go before the moved case from now on
 * @param unexplained ids of those overtaken that could have the place instead, in order of their turn
 * @param complete whether all of those overtaken were looked at for that, or only the first of them
 */
public record Overtaking(int overtaken, int overtakenBy, List<String> unexplained, boolean complete) {

    public Overtaking {
        unexplained = List.copyOf(unexplained);
    }
}
