package nl.planhorizon.solver.explain;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.desk.obstacles.Obstacle;

/**
 * When the turn of a case comes that waits for something scarce.
 *
 * @param scarce what it waits for
 * @param takers hearings that use the scarce resource in the window
 * @param before ids of those takers whose turn comes before the case, ten at most, in order of their turn
 * @param ahead cases without hearing that want the same and whose turn comes first
 * @param waiting ids of those, ten at most, in order of their turn
 * @param sessionsAWeek sessions a week of the resource in this plan, times ten
 * @param expected the day on which the turn comes at this pace
 * @param earliest start of the band in which it comes eight times out of ten
 * @param latest end of that band
 */
public record TurnEstimate(
        Obstacle scarce,
        int takers,
        List<String> before,
        int ahead,
        List<String> waiting,
        int sessionsAWeek,
        LocalDate expected,
        LocalDate earliest,
        LocalDate latest) {

    public TurnEstimate {
        before = List.copyOf(before);
        waiting = List.copyOf(waiting);
    }
}
