package nl.planhorizon.solver.whatif.draft;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which project teams stand still in which week. */
final class DraftTeams {

    private final String[] stopped;

    DraftTeams(int weeks) {
        stopped = new String[weeks];
        Arrays.fill(stopped, "");
    }

    void stop(Draft.Weeks weeks, String team) {
        for (int week = weeks.from(); week < weeks.end(); week++) {
            stopped[week] = stopped[week] + " " + team;
        }
    }

    Set<String> stopped(int week) {
        return Stream.of(stopped[week].split(" "))
                .filter(team -> !team.isEmpty())
                .collect(Collectors.toSet());
    }
}
