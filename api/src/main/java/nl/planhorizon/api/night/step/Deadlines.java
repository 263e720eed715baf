package nl.planhorizon.api.night.step;

import java.time.LocalDate;
import java.util.Map;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.audit.facts.CaseFacts;
import org.springframework.stereotype.Component;

/** Works out queues, horizons and terms of the new day, and counts what passed since yesterday. */
@Component
public final class Deadlines implements Step {

    private final Offices offices;

    public Deadlines(Offices offices) {
        this.offices = offices;
    }

    @Override
    public NightStep name() {
        return NightStep.DEADLINES;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        var office = offices.current();
        var ready = office.facts().cases().stream().filter(CaseFacts::isReady).toList();
        return Map.of(
                "ready",
                ready.size(),
                "termsOutOfReach",
                ready.stream()
                        .filter(each -> isYesterday(each.lastSafeDay(), office))
                        .count(),
                "horizonsPassed",
                ready.stream()
                        .filter(each -> each.horizonDate() != null && isYesterday(each.horizonDate(), office))
                        .count());
    }

    private static boolean isYesterday(LocalDate day, Office office) {
        return day.plusDays(1).equals(office.caseload().asOf());
    }
}
