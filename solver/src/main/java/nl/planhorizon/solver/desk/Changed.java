package nl.planhorizon.solver.desk;

import java.util.List;

/**
 * A plan after a change. The desk before it is as it was: going back to it, or applying the changes reversed, is undo.
 *
 * @param desk the desk with the changed plan
 * @param changes what is different, in order of case id
 */
public record Changed(PlanDesk desk, List<HearingChange> changes) {

    public Changed {
        changes = List.copyOf(changes);
    }

    /** The changes that undo this, in the same order. */
    public List<HearingChange> undo() {
        return changes.stream().map(HearingChange::reversed).toList();
    }
}
