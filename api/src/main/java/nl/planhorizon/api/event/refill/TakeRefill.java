package nl.planhorizon.api.event.refill;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.planhorizon.api.event.repair.PlanChanges;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.Locks;
import nl.planhorizon.api.tell.Message;
import nl.planhorizon.api.tell.MessageRows;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a place that falls out to another case, in the plan and in force; who must be told comes on the list. */
final class TakeRefill implements Change {

    private final Hearing place;
    private final String caseId;
    private final long seen;
    private List<HearingChange> inForce = List.of();

    /**
     * A place that goes to another case.
     *
     * @param place the hearing that falls out, or fell out
     * @param caseId id of the case that gets it
     * @param seen version of the office in which it was offered
     */
    TakeRefill(Hearing place, String caseId, long seen) {
        this.place = place;
        this.caseId = caseId;
        this.seen = seen;
    }

    @Override
    public String kind() {
        return "refill";
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessCurrent(VersionKey.office("refill"), seen, office.version());
        var refill = Refill.of(office, place, Integer.MAX_VALUE).stream()
                .filter(each -> each.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new RefusedChangeException("refused.no-refill", List.of()));
        var comes = new HearingChange(caseId, null, refill.hearing());
        var changes = dropped(office.plans().working().get(place.caseId()), comes);
        var cases = dropped(office.inForce().hearing(place.caseId()), comes).stream()
                .map(HearingChange::caseId)
                .collect(Collectors.toSet());
        inForce = PlanChanges.inForce(office, changes, cases);
        var after = PlanChanges.apply(office, changes, inForce);
        Locks.check(office, after);
        return after;
    }

    /** The hearing that falls out goes, if it is still there, and the other comes. */
    private List<HearingChange> dropped(@Nullable Hearing known, HearingChange comes) {
        return Objects.equals(known, place)
                ? List.of(new HearingChange(place.caseId(), place, null), comes)
                : List.of(comes);
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        MessageRows.put(database, Message.of(inForce), version);
    }
}
