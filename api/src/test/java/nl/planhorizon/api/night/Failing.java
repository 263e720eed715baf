package nl.planhorizon.api.night;

import java.util.Map;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;

/** A step that fails. */
record Failing(NightStep name) implements Step {

    @Override
    public Map<String, Object> take(NightLedger night) {
        throw new IllegalStateException("on purpose");
    }
}
