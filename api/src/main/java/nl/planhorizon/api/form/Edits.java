package nl.planhorizon.api.form;

import java.util.Optional;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.access.ThingLocations;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.edit.RemoveThing;
import nl.planhorizon.api.office.edit.Tried;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.resources.Companion;
import org.springframework.stereotype.Component;

/** Looks at edits before they are saved, and saves them; planners edit what belongs to their own locations. */
@Component
public final class Edits {

    private final Offices offices;
    private final OwnLocations own;

    Edits(Offices offices, OwnLocations own) {
        this.offices = offices;
        this.own = own;
    }

    /**
     * An edit before it is saved.
     *
     * @param review what it would do
     * @param change the change, tried already
     */
    public record Looked(Review review, Tried change) {}

    /** A thing of the office as it is, if there is one with that id. */
    public static Optional<Piece> find(Office office, PieceKind kind, String id) {
        return CaseloadPieces.of(office.caseload(), kind)
                .filter(piece -> piece.id().equals(id))
                .findFirst();
    }

    /**
     * What an edit would do.
     *
     * @throws nl.planhorizon.api.office.FaultyChangeException if what is filled in cannot be
     */
    public Looked look(Edit edit, String who) {
        var before = offices.current();
        requireOwn(before, edit.kind(), edit.id(), who);
        var after = edit.put().applyTo(before);
        requireOwn(after, edit.kind(), edit.id(), who);
        var review = Review.of(before, after, edit);
        return new Looked(review, edit.tried(before, after, review.impact()));
    }

    /** Saves an edit that was looked at; the office afterwards. */
    public Office save(Looked looked, String who) {
        return offices.change(looked.change(), who);
    }

    /** Takes a thing away that nothing speaks of; the office afterwards. */
    public Office remove(PieceKind kind, String id, long seen, String who) {
        requireOwn(offices.current(), kind, id, who);
        return offices.change(new RemoveThing(kind, id, seen), who);
    }

    /** What belongs nowhere is edited by central planners, except companions, who come to hearings anywhere. */
    private void requireOwn(Office office, PieceKind kind, String id, String who) {
        find(office, kind, id)
                .map(Piece::fact)
                .filter(fact -> !(fact instanceof Companion))
                .ifPresent(fact -> own.requireOne(who, ThingLocations.of(fact)));
    }
}
