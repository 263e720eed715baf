package nl.planhorizon.api.night.step;

import java.util.Map;
import nl.planhorizon.api.night.NightProperties;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.compare.Comparison;
import nl.planhorizon.api.night.ledger.FencedChange;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.office.Offices;
import org.springframework.stereotype.Component;

/** Puts the new plan in force, with the outcome of the night in the same transaction; or holds it for approval. */
@Component
public final class Publish implements Step {

    private final NightProperties properties;
    private final Offices offices;

    public Publish(NightProperties properties, Offices offices) {
        this.properties = properties;
        this.offices = offices;
    }

    @Override
    public NightStep name() {
        return NightStep.PUBLISH;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        if (night.outcome().isEmpty()) {
            if (properties.approval()) {
                Check.found(night, offices.current());
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
