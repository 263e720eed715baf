package nl.planhorizon.api.night.step;

import java.util.List;
import nl.planhorizon.api.night.OfficeChangedException;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Publishing;
import nl.planhorizon.api.tell.Message;
import nl.planhorizon.api.tell.MessageRows;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a plan in force, all of it or nothing.
 *
 * @param plan the plan
 * @param basedOn version of the office it was made for
 * @param changes what becomes of published hearings, for whom to tell
 */
record PublishPlan(HearingPlan plan, long basedOn, List<HearingChange> changes) implements Change {

    PublishPlan {
        changes = List.copyOf(changes);
    }

    @Override
    public String kind() {
        return "publish-night";
    }

    @Override
    public Office applyTo(Office office) {
        if (office.version() != basedOn) {
            throw new OfficeChangedException(basedOn, office.version());
        }
        return inForceIn(office);
    }

    Office inForceIn(Office office) {
        return office.withPlans(Publishing.all(office, plan));
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        MessageRows.put(database, Message.of(changes), version);
    }
}
