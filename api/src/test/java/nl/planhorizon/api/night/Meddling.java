package nl.planhorizon.api.night;

import java.util.Map;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;

/** The check, with somebody who changes the office before it. */
record Meddling(Runnable what, Step check) implements Step {

    @Override
    public NightStep name() {
        return NightStep.CHECK;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        what.run();
        return check.take(night);
    }
}
