package nl.planhorizon.api.desk;

import java.util.List;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.Locks;
import nl.planhorizon.solver.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Takes the hearing of a case out of the working plan. One that is pinned, or published and frozen, stays, and
 * so does one for which a frozen hearing made way.
 *
 * @param who the planner
 * @param caseId id of the case
 * @param seen version of its hearing that the planner saw
 * @param why why, or null
 */
public record UnplanHearing(
        Account who, String caseId, long seen, @Nullable String why) implements Change {

    @Override
    public String kind() {
        return "unplan-hearing";
    }

    @Override
    public @Nullable String reason() {
        return why;
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessAt(office, VersionKey.hearing(caseId), seen);
        Ownership.check(who, office.plans().working().get(caseId));
        Locks.check(office, office.plans().working().get(caseId));
        var held = office.desk().hold(caseId);
        if (held.dossier().isFixed()) {
            throw new RefusedChangeException("refused.fixed", List.of(Rule.PINNED_MOVED));
        }
        if (held.isNeeded()) {
            throw new RefusedChangeException("refused.needed", List.of(Rule.PINNED_MOVED));
        }
        return office.withDesk(office.desk().unplan(caseId).desk());
    }
}
