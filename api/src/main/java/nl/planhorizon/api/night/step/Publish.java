package nl.planhorizon.api.night.step;

import java.util.Map;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.compare.Comparison;
import nl.planhorizon.api.night.ledger.FencedChange;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.solver.domain.policy.Setting;
import org.springframework.stereotype.Component;

/** Puts the new plan in force, with the outcome of the night in the same transaction; or holds it for approval where policy says so. */
@Component
public final class Publish implements Step {

    private final Offices offices;

    public Publish(Offices offices) {
        this.offices = offices;
    }

    @Override
    public NightStep name() {
        return NightStep.PUBLISH;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        if (night.outcome().isEmpty()) {
            var office = offices.current();
            if (office.caseload().policy().number(Setting.NIGHT_APPROVAL) > 0) {
                Check.found(night, office);
                night.decide(Outcome.HELD, "awaits-approval");
            } else {
                publish(night, "night " + night.date());
            }
        }
        return Map.of("outcome", night.outcome().orElseThrow().code());
    }

    private void publish(NightLedger night, String who) {
        var found = Check.found(night, offices.current());
        var comparison = night.kept(Comparison.KIND, Comparison.class).orElseThrow();
        var change = new PublishPlan(found.plan(), found.basedOn(), comparison.changes());
        offices.change(new FencedChange(change, night, db -> night.decideIn(db, Outcome.PUBLISHED, null)), who);
    }
}
