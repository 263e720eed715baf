package nl.planhorizon.api.night.step;

import java.util.Map;
import nl.planhorizon.api.night.OfficeChangedException;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.edit.LockedDays;
import nl.planhorizon.api.office.edit.Locks;
import nl.planhorizon.data.audit.Audit;
import org.springframework.stereotype.Component;

/** Recomputes the new plan with the audit, which shares no code with the search. */
@Component
public final class Check implements Step {

    private final Offices offices;

    public Check(Offices offices) {
        this.offices = offices;
    }

    @Override
    public NightStep name() {
        return NightStep.CHECK;
    }

    /** The plan the search found, if the office is still the one it was made for. */
    static FoundPlan found(NightLedger night, Office office) {
        var found = night.kept(FoundPlan.KIND, FoundPlan.class).orElseThrow();
        if (found.basedOn() != office.version()) {
            throw new OfficeChangedException(found.basedOn(), office.version());
        }
        return found;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        var office = offices.current();
        var found = found(night, office);
        var audit = Audit.of(LockedDays.closedIn(office), found.plan());
        boolean agrees = audit.isClean()
                && audit.rules().planCost() == found.planCost()
                && found.violations() == 0
                && !Locks.isEntered(office, found.plan());
        if (!agrees) {
            night.decide(Outcome.KEPT, "check-disagreed");
        }
        return Map.of(
                "agrees",
                agrees,
                "hardViolations",
                audit.rules().hardViolations(),
                "overtakesUnexplained",
                audit.fairness().overtakesUnexplained(),
                "planCost",
                audit.rules().planCost());
    }
}
