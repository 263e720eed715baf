package nl.planhorizon.api.night;

import java.util.Map;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;

/** One step of a night. It may be taken again from its beginning at any time: a killed one is. */
public interface Step {

    NightStep name();

    /**
     * Takes the step.
     *
     * @return figures to show
     */
    Map<String, Object> take(NightLedger night);
}
