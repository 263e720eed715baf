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
import nl.planhorizon.api.office.edit.Uses;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import org.jspecify.annotations.Nullable;

/**
 * Hears a case somewhere, from wherever it was. Where it would go before older cases without an explanation, the planner
 * says why, and the hearing is pinned with that reason: so the certificate of fairness shows whose decision it was.
 *
 * @param who the planner
 * @param hearing where the case is to be heard
 * @param seen version of its hearing that the planner saw
 * @param why why, or null
 */
public record PlaceHearing(
        Account who, Hearing hearing, long seen, @Nullable String why) implements Change {

    @Override
    public String kind() {
        return "move-hearing";
    }

    @Override
    public @Nullable String reason() {
        return why;
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessAt(office, VersionKey.hearing(hearing.caseId()), seen);
        Ownership.check(who, office.plans().working().get(hearing.caseId()));
        Ownership.check(who, hearing);
        Locks.check(office, office.plans().working().get(hearing.caseId()));
        Locks.check(office, hearing);
        Uses.requireKnown(office, List.of(hearing));
        var held = office.desk().hold(hearing.caseId());
        var judgement = held.judge(hearing);
        if (!judgement.isLegal()) {
            var rules = judgement.broken().stream().map(Broken::rule).toList();
            throw new RefusedChangeException("refused.rule", rules);
        }
        boolean goesBefore = !held.overtaking(hearing).unexplained().isEmpty();
        if (goesBefore && why == null) {
            throw new RefusedChangeException("refused.needs-reason", List.of());
        }
        var moved = office.withDesk(office.desk().move(hearing).desk());
        return goesBefore && why != null ? pinned(moved, why) : moved;
    }

    private Office pinned(Office office, String because) {
        var pins = new HashMap<>(office.plans().pins());
        pins.put(hearing.caseId(), new Pin(who.name(), because));
        return office.withPlans(office.plans().withPins(pins));
    }
}
