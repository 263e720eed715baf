package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.AuditReport;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.TermRecord;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.facts.cases.DecisionTerms;
import org.junit.jupiter.api.Test;

/** One caseload of July 2023 under the terms of fifteen months that held then, and under the six of the act itself. */
class TwoRuleSetsTest {

    private static final long STEPS = 1500;
    private static final DateRange EXTENDED = new DateRange(LocalDate.of(2022, 3, 27), LocalDate.of(2023, 12, 31));

    private final Caseload fifteenMonths = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 300));
    private final Caseload sixMonths = DecisionTerms.replacePolicy(fifteenMonths, theActAlone(fifteenMonths.policy()));

    private static Policy theActAlone(Policy policy) {
        return policy.withRuleSets(
                "the act alone",
                policy.ruleSets().stream()
                        .filter(set -> set.code().equals("vw-2000"))
                        .toList());
    }

    @Test
    void exactlyTheCasesUnderTheExtensionKeepItsTermAsHistory() {
        for (int i = 0; i < sixMonths.cases().size(); i++) {
            var before = fifteenMonths.cases().get(i);
            var after = sixMonths.cases().get(i);
            var application = after.dates().application();

            int earlier = before.earlierTerms().size();
            assertThat(after.earlierTerms())
                    .as(after.id())
                    .hasSize(EXTENDED.contains(application) ? earlier + 1 : earlier);
            assertThat(after.earlierTerms().subList(0, earlier)).isEqualTo(before.earlierTerms());
        }
        assertThat(sixMonths.cases())
                .flatExtracting(AsylumCase::earlierTerms)
                .extracting(TermRecord::ruleSet)
                .contains("wbv-2022-22", "wbv-2023-3");
    }

    @Test
    void theShorterTermPutsMoreTermsAtRiskAndMovesTheCost() {
        var extended = plan(fifteenMonths);
        var shortened = plan(sixMonths);

        assertThat(shortened.terms().termsBrokenAtStart())
                .isGreaterThan(extended.terms().termsBrokenAtStart());
        assertThat(shortened.terms().termsBroken())
                .isGreaterThan(extended.terms().termsBroken());
        assertThat(cost(shortened, Rule.TERM)).isGreaterThan(cost(extended, Rule.TERM));
        assertThat(cost(shortened, Rule.WAITING)).isNotEqualTo(cost(extended, Rule.WAITING));
        assertThat(shortened.rules().planCost()).isNotEqualTo(extended.rules().planCost());
    }

    private static AuditReport plan(Caseload caseload) {
        var solved = new HearingSolver(SolverSettings.repeatable(1).withSlices(1))
                .solve(caseload, Budget.steps(STEPS), better -> {});
        var report = Audit.of(caseload, solved.plan());
        assertThat(report.isClean()).isTrue();
        return report;
    }

    private static long cost(AuditReport report, Rule rule) {
        return report.rules().costs().getOrDefault(rule.code(), 0L);
    }
}
