package nl.planhorizon.api.form;

import java.time.LocalDate;
import java.util.Objects;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.edit.Impact;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.piece.PieceKind;
import org.jspecify.annotations.Nullable;

/**
 * What an edit would do, seen before it is saved.
 *
 * @param impact hearings that become impossible
 * @param before what followed from the case before, or null if it is new or no case
 * @param after what follows from it afterwards, or null if it is no case
 */
public record Review(
        Impact impact, @Nullable CaseFacts before, @Nullable CaseFacts after) {

    static Review of(Office before, Office after, Edit edit) {
        var impact = Impact.between(before, after, edit.touched());
        if (edit.kind() != PieceKind.CASE) {
            return new Review(impact, null, null);
        }
        return new Review(
                impact,
                before.findCase(edit.id()).orElse(null),
                after.findCase(edit.id()).orElse(null));
    }

    /** The last day of the planning horizon afterwards, or null. */
    public @Nullable LocalDate horizon() {
        return after == null ? null : after.horizonDate();
    }

    /** The last day of the planning horizon before, or null. */
    public @Nullable LocalDate horizonBefore() {
        return before == null ? null : before.horizonDate();
    }

    /** Whether the planning horizon becomes another day. */
    public boolean movesHorizon() {
        return before != null && !Objects.equals(horizon(), horizonBefore());
    }

    /** Whether somebody should look at it before it is saved. */
    boolean needsALook() {
        return !impact.isNone();
    }
}
