package nl.planhorizon.api.event.repair;

import java.util.List;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.edit.Locks;
import nl.planhorizon.api.tell.Message;
import nl.planhorizon.api.tell.MessageRows;
import nl.planhorizon.solver.desk.HearingChange;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a repair in the plan; hearings in force change in force too, and who must be told comes on the list. */
public final class AcceptRepair implements Change {

    private final long event;
    private final Proposal proposal;
    private final Acceptance acceptance;
    private final String who;
    private List<HearingChange> inForce = List.of();

    public AcceptRepair(long event, Proposal proposal, Acceptance acceptance, String who) {
        this.event = event;
        this.proposal = proposal;
        this.acceptance = acceptance;
        this.who = who;
    }

    @Override
    public String kind() {
        return "accept-repair";
    }

    @Override
    public Office applyTo(Office office) {
        acceptance.requireFor(office.version());
        acceptance.requireFor(proposal.version());
        var changes = new Choosing(office, proposal).with(acceptance.chosen());
        inForce = PlanChanges.ofHearingsInForce(office, changes);
        var after = PlanChanges.apply(office, changes, inForce);
        Locks.check(office, after);
        return after;
    }

    @Override
    public void writeTo(JdbcClient database, long written) {
        MessageRows.put(database, Message.of(inForce), written);
        database.sql("update event set accepted_by = :who where id = :id")
                .param("who", who)
                .param("id", event)
                .update();
    }
}
