package nl.planhorizon.api.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.edit.Impact;
import nl.planhorizon.api.office.edit.PutThings;
import nl.planhorizon.api.office.edit.Touched;
import nl.planhorizon.api.office.edit.Tried;
import nl.planhorizon.api.office.edit.Unplanning;
import nl.planhorizon.data.piece.PieceKind;
import org.jspecify.annotations.Nullable;

/**
 * A thing as somebody wants it to be.
 *
 * @param kind what it is
 * @param id its id
 * @param rows its rows in the published form
 * @param seen the version its editor saw, 0 for a new one
 * @param unplan whether hearings that become impossible go out of the working plan
 * @param reason why, or null
 */
public record Edit(
        PieceKind kind,
        String id,
        ObjectNode rows,
        long seen,
        boolean unplan,
        @Nullable String reason) {

    /** The change of the thing alone. */
    Change put() {
        return new PutThings("put-" + kind.code(), kind, Map.of(id, rows), Map.of(id, seen), reason);
    }

    /** The change as it was tried on an office, with what it makes impossible taken out if that is wanted. */
    Tried tried(Office before, Office after, Impact impact) {
        return unplan
                ? new Tried(new Unplanning(put(), touched()), before, Unplanning.without(after, impact))
                : new Tried(put(), before, after);
    }

    Touched touched() {
        return Touched.one(kind, id);
    }

    boolean isNew() {
        return seen == 0;
    }
}
