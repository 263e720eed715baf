package nl.planhorizon.api.night.step;

import java.time.Clock;
import java.util.Map;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.ledger.FencedChange;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.policy.PolicyVersion;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.policy.PutPolicyInForce;
import nl.planhorizon.solver.domain.policy.Setting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moves the office to its new day: what is published and near is frozen from here on. */
@Component
public final class Freeze implements Step {

    private static final Logger LOG = LoggerFactory.getLogger(Freeze.class);

    private final Offices offices;
    private final PolicyVersions policies;
    private final Clock clock;

    public Freeze(Offices offices, PolicyVersions policies, Clock clock) {
        this.offices = offices;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public NightStep name() {
        return NightStep.FREEZE;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        var before = offices.current();
        var author = new Author("night " + night.date(), clock.instant());
        var rolled = before.caseload().asOf().equals(night.date())
                ? before
                : change(new RollTo(night.date(), author), night);
        var office = policies.due(rolled)
                .map(version -> putInForce(version, rolled, night))
                .orElse(rolled);
        var caseload = office.caseload();
        var until = caseload.asOf().plusDays(caseload.policy().number(Setting.FROZEN_DAYS));
        long frozen = office.plans().inForce(caseload.window()).hearings().stream()
                .filter(each -> !each.firstDay().isAfter(until))
                .count();
        return Map.of("frozen", frozen, "pinned", office.plans().pins().size());
    }

    private Office change(Change change, NightLedger night) {
        return offices.change(new FencedChange(change, night, db -> {}), "night " + night.date());
    }

    /** A policy that no longer fits the cases is no reason to lose a night: the one before stays in force. */
    private Office putInForce(PolicyVersion version, Office office, NightLedger night) {
        try {
            return change(new PutPolicyInForce(version), night);
        } catch (FaultyChangeException faulty) {
            LOG.error("Policy {} cannot be put in force: {}", version.version(), faulty.getMessage());
            return office;
        }
    }
}
