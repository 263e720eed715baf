package nl.planhorizon.api.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.Marks;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.Caseload;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two offices.
 *
 * @param after the second
 * @param frame the frame before, or null if that is the same
 * @param things things that are different, new or gone
 * @param gone hearing rows that are no more
 * @param come hearing rows that were not there
 * @param marks marks that are different, new or gone
 */
record Differences(
        Office after,
        @Nullable ObjectNode frame,
        List<ThingChange> things,
        List<HearingRow> gone,
        List<HearingRow> come,
        List<MarkChange> marks) {

    /**
     * A mark before and after.
     *
     * @param before null if it is new
     * @param after null if it is gone
     */
    record MarkChange(@Nullable Mark before, @Nullable Mark after) {

        Mark any() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    /**
     * A thing before and after.
     *
     * @param before null if it is new
     * @param after null if it is gone
     */
    record ThingChange(@Nullable Piece before, @Nullable Piece after) {

        Piece any() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    static Differences between(Office before, Office after) {
        return new Differences(
                after,
                frame(before, after),
                things(before, after),
                before.plans().rowsNotIn(after.plans()),
                after.plans().rowsNotIn(before.plans()),
                marks(before.marks(), after.marks()));
    }

    /** What is no more: things, marks and hearings of the working plan. */
    Set<VersionKey> keysGone() {
        return keys(gone, false);
    }

    /** What is different or was not there. */
    Set<VersionKey> keysCome() {
        return keys(come, true);
    }

    private Set<VersionKey> keys(List<HearingRow> rows, boolean there) {
        Set<VersionKey> keys = new HashSet<>();
        things.stream()
                .filter(each -> (each.after() != null) == there)
                .forEach(each ->
                        keys.add(VersionKey.of(each.any().kind(), each.any().id())));
        marks.stream()
                .filter(each -> (each.after() != null) == there)
                .forEach(each -> keys.add(VersionKey.of(each.any())));
        rows.forEach(each -> keys.add(VersionKey.of(each)));
        return keys;
    }

    private static List<MarkChange> marks(Marks before, Marks after) {
        var keys = new HashSet<>(before.byKey().keySet());
        keys.addAll(after.byKey().keySet());
        return keys.stream()
                .map(key ->
                        new MarkChange(before.byKey().get(key), after.byKey().get(key)))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
    }

    private static @Nullable ObjectNode frame(Office before, Office after) {
        if (isSameFrame(before.caseload(), after.caseload())) {
            return null;
        }
        var old = CaseloadPieces.frame(before.caseload());
        return old.equals(CaseloadPieces.frame(after.caseload())) ? null : old;
    }

    @SuppressWarnings("ReferenceEquality") // Facts are equal by id: only the same object is unchanged.
    private static boolean isSameFrame(Caseload one, Caseload other) {
        return one.name().equals(other.name())
                && one.asOf().equals(other.asOf())
                && one.window().equals(other.window())
                && one.policy() == other.policy();
    }

    @SuppressWarnings("ReferenceEquality")
    private static List<ThingChange> things(Office before, Office after) {
        List<ThingChange> changes = new ArrayList<>();
        for (var kind : PieceKind.values()) {
            if (!CaseloadPieces.areSame(before.caseload(), after.caseload(), kind)) {
                things(kind, before.caseload(), after.caseload(), changes);
            }
        }
        return changes;
    }

    @SuppressWarnings("ReferenceEquality")
    private static void things(PieceKind kind, Caseload before, Caseload after, List<ThingChange> changes) {
        Map<String, Piece> old = new LinkedHashMap<>();
        CaseloadPieces.of(before, kind).forEach(piece -> old.put(piece.id(), piece));
        Map<String, Piece> left = new HashMap<>(old);
        CaseloadPieces.of(after, kind).forEach(piece -> {
            var was = left.remove(piece.id());
            if (was == null || (was.fact() != piece.fact() && !was.rows().equals(piece.rows()))) {
                changes.add(new ThingChange(was, piece));
            }
        });
        old.values().stream()
                .filter(piece -> left.containsKey(piece.id()))
                .forEach(piece -> changes.add(new ThingChange(piece, null)));
    }
}
