package nl.planhorizon.api.night.step;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.planhorizon.api.night.NightProperties;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.compare.Compare;
import nl.planhorizon.api.night.compare.Comparison;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.office.Offices;
import org.springframework.stereotype.Component;

/** Compares the new plan with the one in force; a guard may say that the old one stays. */
@Component
public final class CompareStep implements Step {

    private final NightProperties properties;
    private final Offices offices;

    public CompareStep(NightProperties properties, Offices offices) {
        this.properties = properties;
        this.offices = offices;
    }

    @Override
    public NightStep name() {
        return NightStep.COMPARE;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        var office = offices.current();
        var compared = Compare.of(office, Check.found(night, office).plan(), properties);
        var comparison = compared.comparison();
        night.keep(Comparison.KIND, comparison);
        var veto = compared.veto();
        if (veto != null && night.outcome().isEmpty()) {
            night.decide(Outcome.KEPT, veto);
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        for (var kind : new String[] {"new", "moved", "dropped"}) {
            detail.put(
                    kind,
                    comparison.moves().stream()
                            .filter(move -> move.kind().equals(kind))
                            .count());
        }
        detail.put("promisesWon", comparison.won());
        detail.put("promisesLost", comparison.lost());
        return detail;
    }
}
