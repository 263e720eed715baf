package nl.planhorizon.bench.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.bench.contest.Peer;

/**
 * What the figures hold for.
 *
 * @param command the command line
 * @param start when it started
 * @param seeds how many seeds
 * @param times seconds at which plans are judged
 * @param warmUp how long everybody warmed up, as it was asked
 */
record Heading(String command, Instant start, int seeds, List<Double> times, String warmUp) {

    /** What every measurement tells: how to repeat it, when, where and of what it was. */
    static List<String> ofRun(String command, Instant start) throws IOException {
        return List.of(
                "command: " + command.strip(),
                "date: " + LocalDate.ofInstant(start, ZoneOffset.UTC),
                "machine: " + Machine.kind(),
                "versions: " + Versions.all());
    }

    List<String> lines(List<Peer> peers) throws IOException {
        List<String> lines = new ArrayList<>(ofRun(command, start));
        lines.add(
                "times: %s seconds of wall time from the caseload in memory, in a process of its own per run, after %s of planning another caseload"
                        .formatted(times, warmUp));
        lines.add("seeds: 1 to %d, medians; the live heap is measured by one garbage collection halfway"
                .formatted(seeds));
        peers.forEach(peer -> lines.add(peer.name() + ": " + peer.settings()));
        return lines;
    }
}
