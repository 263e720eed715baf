package nl.planhorizon.data.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void strikingAndEnteringLeavesTheCountOfTheHearingsThatAreIn() {
        for (long seed = 0; seed < 200; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var facts = new Facts(caseload);
            var fixed = FixedHearings.of(facts).unbroken();
            var hearings = new ArrayList<>(RandomPlans.of(caseload, seed).hearings());
            var ledger = new Ledger(facts, fixed);
            hearings.forEach(ledger::enter);
            var struck = everySecond(hearings, new Random(seed));

            struck.forEach(ledger::strike);
            hearings.removeAll(struck);

            var fresh = new Ledger(facts, fixed);
            hearings.forEach(fresh::enter);
            assertThat(ledger.violations().broken())
                    .isEqualTo(fresh.violations().broken());
        }
    }

    private static List<Hearing> everySecond(List<Hearing> hearings, Random random) {
        return hearings.stream().filter(hearing -> random.nextBoolean()).toList();
    }

    @Test
    void breachesAddUpToTheViolations() {
        for (long seed = 0; seed < 200; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var facts = new Facts(caseload);
            var rules = new HearingRules(facts);
            var ledger = new Ledger(facts, FixedHearings.of(facts).unbroken());
            Map<Rule, Integer> found = new EnumMap<>(Rule.class);

            for (var hearing : RandomPlans.of(caseload, seed).hearings()) {
                ledger.enter(hearing);
                rules.brokenBy(hearing).broken().forEach((rule, count) -> found.merge(rule, count, Integer::sum));
            }
            ledger.breaches().forEach(breach -> found.merge(breach.rule(), breach.count(), Integer::sum));

            assertThat(ledger.violations().broken()).isEqualTo(found);
        }
    }
}
