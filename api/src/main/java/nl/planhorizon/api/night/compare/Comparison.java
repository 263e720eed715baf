package nl.planhorizon.api.night.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * The new plan beside the one in force.
 *
 * @param moves hearings that are new, moved or dropped
 * @param promises promises that are won or lost
 * @param before figures of the plan in force
 * @param after figures of the new plan
 */
public record Comparison(List<Move> moves, List<Promise> promises, Map<String, Long> before, Map<String, Long> after) {

    public static final String KIND = "comparison";

    public Comparison {
        moves = List.copyOf(moves);
        promises = List.copyOf(promises);
    }

    /**
     * A hearing that is not what it was.
     *
     * @param caseId id of the case
     * @param before the published hearing, or null if it is new
     * @param after the new hearing, or null if it is dropped
     * @param handed whether its signed invitation was handed over
     * @param reasons codes of the rules that forbid the published hearing; {@code withdrawn} or {@code heard}; or else
     *     {@code turn} for a new one and {@code better} for one that gives the plan a better whole
     */
    public record Move(
            String caseId,
            @Nullable Hearing before,
            @Nullable Hearing after,
            boolean handed,
            List<String> reasons) {

        public Move {
            reasons = List.copyOf(reasons);
        }

        /** What becomes of it: new, moved or dropped. */
        public String kind() {
            if (before == null) {
                return "new";
            }
            return after == null ? "dropped" : "moved";
        }

        boolean isWithoutNeed() {
            return before != null && reasons.contains(Moves.BETTER);
        }
    }

    /**
     * A promise to hear a case by a day.
     *
     * @param caseId id of the case
     * @param horizon the day
     * @param won whether the new plan keeps what the old one broke, or the other way round
     */
    public record Promise(String caseId, LocalDate horizon, boolean won) {}

    /** The changes without their reasons. */
    public List<HearingChange> changes() {
        return moves.stream()
                .map(move -> new HearingChange(move.caseId(), move.before(), move.after()))
                .toList();
    }

    public long lost() {
        return promises.stream().filter(each -> !each.won()).count();
    }

    public long won() {
        return promises.stream().filter(Promise::won).count();
    }
}
