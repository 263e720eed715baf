package nl.planhorizon.api.desk;

import java.util.HashMap;
import java.util.List;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.Locks;
import nl.planhorizon.solver.domain.plan.Pin;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a hearing of the working plan where it is, or lets it go again.
 *
 * @param who the planner
 * @param caseId id of the case
 * @param seen version of its hearing that the planner saw
 * @param because why it is kept there, or null to let it go
 */
public record PinHearing(
        Account who, String caseId, long seen, @Nullable String because) implements Change {

    @Override
    public String kind() {
        return because == null ? "unpin-hearing" : "pin-hearing";
    }

    @Override
    public @Nullable String reason() {
        return because;
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessAt(office, VersionKey.hearing(caseId), seen);
        var hearing = office.plans().working().get(caseId);
        if (hearing == null) {
            throw new RefusedChangeException("refused.no-hearing", List.of());
        }
        Ownership.check(who, hearing);
        Locks.check(office, hearing);
        var pins = new HashMap<>(office.plans().pins());
        if (because == null) {
            pins.remove(caseId);
        } else {
            pins.put(caseId, new Pin(who.name(), because));
        }
        return office.withPlans(office.plans().withPins(pins));
    }
}
