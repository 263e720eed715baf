package nl.planhorizon.solver.desk.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * Who is heard where before turns are settled: the case, and those that made way.
 *
 * @param seat where the case is heard
 * @param others where those are heard that made way
 * @param cost what the plan costs more than without the case
 * @param moved how many of the others have to move
 */
record Draft(Seat seat, List<Seat> others, long cost, long moved) {

    Set<Hearing> hearings() {
        return Stream.concat(Stream.of(seat), others.stream())
                .map(Seat::hearing)
                .collect(Collectors.toSet());
    }
}
