package nl.planhorizon.api.office.edit;

import nl.planhorizon.api.office.AroundChange;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;

/**
 * A change that was tried to see what it does: made of the same office, what came of it is not worked out again.
 *
 * @param change the change
 * @param before the office it was tried on
 * @param after what came of it
 */
public record Tried(Change change, Office before, Office after) implements AroundChange {

    @Override
    @SuppressWarnings("ReferenceEquality") // Another office with the same content is another moment.
    public Office applyTo(Office office) {
        return office == before ? after : change.applyTo(office);
    }
}
