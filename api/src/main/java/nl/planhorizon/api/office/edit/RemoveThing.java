package nl.planhorizon.api.office.edit;

import java.util.List;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.piece.PieceEdits;
import nl.planhorizon.data.piece.PieceKind;

/**
 * Takes a thing away that nothing speaks of: no hearing of either plan, and no other thing.
 *
 * @param thing what it is
 * @param id its id
 * @param seen the version its editor saw
 */
public record RemoveThing(PieceKind thing, String id, long seen) implements Change {

    @Override
    public String kind() {
        return "remove-" + thing.code();
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessAt(office, VersionKey.of(thing, id), seen);
        Uses.refuse(office.plans(), List.of(VersionKey.of(thing, id)));
        try {
            return office.withCaseload(PieceEdits.removeUnused(office.caseload(), thing, id));
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }
}
