package nl.planhorizon.api.night.report;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.night.compare.Comparison.Move;
import nl.planhorizon.api.night.compare.Comparison.Promise;
import nl.planhorizon.api.report.Bottleneck;
import nl.planhorizon.solver.domain.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a planner reads in the morning; kept as it was then.
 *
 * @param date the day
 * @param outcome code of how the night ended
 * @param reason code of why, or null
 * @param inForce figures of the plan in force
 * @param proposed figures of the plan the night found
 * @param moves hearings that are, or would have been, new, moved or dropped
 * @param promises promises won and lost by that
 * @param overtakesByCode how many are overtaken, by what explains it, the largest number first
 * @param bottlenecks what stands in the way of planning more, worst first; a kept report of before there were
 *     more has one or null
 * @param broken published hearings that cannot go on as they are, with codes of the rules
 * @param files files of the drop folder
 * @param calls who must be called today
 */
public record MorningReport(
        LocalDate date,
        String outcome,
        @Nullable String reason,
        Map<String, Long> inForce,
        Map<String, Long> proposed,
        List<Move> moves,
        List<Promise> promises,
        Map<String, Integer> overtakesByCode,

        @JsonAlias("bottleneck") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Bottleneck> bottlenecks,

        Map<String, List<String>> broken,
        List<File> files,
        List<Call> calls) {

    public static final String KIND = "report";

    public MorningReport {
        moves = List.copyOf(moves);
        promises = List.copyOf(promises);
        overtakesByCode = largestFirst(overtakesByCode);
        files = List.copyOf(files);
        calls = List.copyOf(calls);
        bottlenecks = bottlenecks == null ? List.of() : List.copyOf(bottlenecks);
    }

    private static Map<String, Integer> largestFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * A file of the drop folder.
     *
     * @param name its name
     * @param taken whether it was taken in, or set aside
     * @param faults what is wrong with it, in English
     * @param faultsInDutch the same in Dutch
     */
    public record File(String name, boolean taken, List<String> faults, List<String> faultsInDutch) {

        public File {
            faults = List.copyOf(faults);
            faultsInDutch = List.copyOf(faultsInDutch);
        }
    }

    /**
     * Somebody who must be called.
     *
     * @param kind invitation to hand over, or interpreter to confirm
     * @param subject id of the case or of the interpreter
     * @param caseId id of the case
     * @param day first day of the hearing
     * @param location code of its location
     */
    public record Call(Kind kind, String subject, String caseId, LocalDate day, String location) {

        /** What the call is about. */
        public enum Kind {
            INVITATION,
            INTERPRETER;

            /** Its name in keys of texts. */
            public String code() {
                return Code.of(this);
            }
        }
    }

    /** Moves of one kind: new, moved or dropped. */
    public List<Move> moves(String kind) {
        return moves.stream().filter(move -> move.kind().equals(kind)).toList();
    }

    /** Whether the moves are in force. */
    public boolean takesEffect() {
        return outcome.equals("published");
    }
}
