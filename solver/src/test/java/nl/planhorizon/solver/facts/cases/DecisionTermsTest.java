package nl.planhorizon.solver.facts.cases;

import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.TermRecord;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.RuleSet.CountsFrom;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTermsTest {

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** The decision terms as the law had them, each as long as it held. */
    private static final Policy LAW = policy().ruleSets(
                    set("vw-2000", "2001-04-01", "2026-06-11", "2001-04-01", null),
                    set("wbv-2022-22", "2022-03-27", "2022-12-31", "2022-09-27", null),
                    set("wbv-2023-3", "2023-01-01", "2023-12-31", "2023-01-01", null),
                    set("wbv-2023-26", "2024-01-01", "2024-12-31", "2024-01-01", "2025-05-31"),
                    new RuleSet(
                            "pact",
                            new DateRange(LocalDate.of(2026, 6, 12), LAST),
                            LocalDate.of(2026, 6, 12),
                            null,
                            6,
                            3,
                            CountsFrom.REGISTRATION,
                            0,
                            "test"))
            .build();

    private static RuleSet set(String code, String first, String last, String from, @Nullable String until) {
        return new RuleSet(
                code,
                new DateRange(LocalDate.parse(first), LocalDate.parse(last)),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                code.startsWith("wbv") ? 15 : 6,
                null,
                CountsFrom.APPLICATION,
                6,
                "test");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-26, 2026-11-23, vw-2000, 2022-09-26",
        "2022-03-27, 2022-09-26, vw-2000, 2022-09-27",
        "2022-03-27, 2022-09-27, wbv-2022-22, 2023-06-27",
        "2022-12-31, 2023-07-17, wbv-2022-22, 2024-03-31",
        "2023-01-01, 2023-07-17, wbv-2023-3, 2024-04-01",
        "2023-12-31, 2024-07-01, wbv-2023-3, 2025-03-31",
        "2024-01-01, 2025-05-31, wbv-2023-26, 2025-04-01",
        "2024-12-31, 2025-05-31, wbv-2023-26, 2026-03-31",
        "2024-01-01, 2025-06-01, vw-2000, 2024-07-01",
        "2025-01-01, 2025-06-01, vw-2000, 2025-07-01",
        "2026-06-11, 2026-11-23, vw-2000, 2026-12-11",
        "2026-06-12, 2026-11-23, pact, 2026-12-12",
    })
    void theTermFollowsFromApplicationDateAndAsOf(
            LocalDate application, LocalDate asOf, String ruleSet, LocalDate term) {
        var terms = new DecisionTerms(LAW, asOf);
        var asylumCase = asylumCase("C1").appliedOn(application).build();

        assertThat(terms.ruleSet(asylumCase).code()).isEqualTo(ruleSet);
        assertThat(terms.term(asylumCase)).isEqualTo(term);
    }

    @Test
    void anAcceleratedCaseHasThreeMonthsWhereTheRuleSetKnowsThem() {
        assertThat(term(asylumCase("C1").appliedOn(LocalDate.of(2026, 6, 12)).accelerated()))
                .isEqualTo("2026-09-12");
        assertThat(term(asylumCase("C1").appliedOn(LocalDate.of(2026, 6, 11)).accelerated()))
                .isEqualTo("2026-12-11");
    }

    @Test
    void theTermCountsFromTheRegistrationWhereTheRuleSetSaysSo() {
        var registered = LocalDate.of(2026, 7, 1);

        assertThat(term(asylumCase("C1").appliedOn(LocalDate.of(2026, 6, 12)).registeredOn(registered)))
                .isEqualTo("2027-01-01");
        assertThat(term(asylumCase("C1").appliedOn(LocalDate.of(2026, 6, 11)).registeredOn(registered)))
                .isEqualTo("2026-12-11");
    }

    @ParameterizedTest
    @CsvSource({"0, 2024-04-01", "3, 2024-07-01", "6, 2024-10-01", "7, 2024-10-01", "12, 2024-10-01"})
    void anExtensionNeverMakesATermLongerThanTwentyOneMonths(int extension, LocalDate term) {
        assertThat(term(asylumCase("C1").appliedOn(LocalDate.of(2023, 1, 1)).termExtension(extension)))
                .isEqualTo(term);
    }

    @Test
    void theLastOfTheListWinsBetweenRuleSetsOfTheSameDay() {
        var twins = policy().ruleSets(
                        set("first", "2020-01-01", "2026-12-31", "2020-01-01", null),
                        set("wbv-last", "2020-01-01", "2026-12-31", "2020-01-01", null),
                        set("older", "2020-01-01", "2026-12-31", "2019-01-01", null))
                .build();

        var found = new DecisionTerms(twins, LocalDate.of(2026, 11, 23)).findRuleSet(LocalDate.of(2026, 1, 1));

        assertThat(found).map(RuleSet::code).contains("wbv-last");
    }

    @Test
    void aCaseThatNoRuleSetCoversIsFaulty() {
        var terms = new DecisionTerms(LAW, LocalDate.of(2026, 11, 23));
        var ancient = asylumCase("C1").appliedOn(LocalDate.of(2001, 3, 31)).build();

        assertThat(terms.findRuleSet(LocalDate.of(2001, 3, 31))).isEmpty();
        assertThatThrownBy(() -> terms.term(ancient))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2001-03-31");
    }

    @Test
    void replacingThePolicyKeepsTheTermsThatChangeAsHistory() {
        var asOf = LocalDate.of(2024, 7, 1);
        var first = new TermRecord("draft", LocalDate.of(2023, 1, 1), LocalDate.of(2022, 1, 1));
        var before = caseload()
                .asOf(asOf)
                .policy(policy().ruleSets(set("vw-2000", "2001-04-01", "2026-06-11", "2001-04-01", null)))
                .cases(List.of(
                        asylumCase("C1").appliedOn(LocalDate.of(2022, 3, 26)).build(),
                        asylumCase("C2")
                                .appliedOn(LocalDate.of(2023, 1, 1))
                                .build()
                                .withEarlierTerms(List.of(first))))
                .build();

        var after = DecisionTerms.replacePolicy(before, LAW);

        assertThat(after.policy()).isEqualTo(LAW);
        assertThat(after.cases())
                .extracting(AsylumCase::earlierTerms)
                .containsExactly(List.of(), List.of(first, new TermRecord("vw-2000", LocalDate.of(2023, 7, 1), asOf)));
        assertThat(new CaseloadFacts(after).caseFacts("C2").term()).isEqualTo("2024-04-01");
    }

    private static LocalDate term(GivenCase given) {
        return new DecisionTerms(LAW, LocalDate.of(2026, 11, 23)).term(given.build());
    }
}
