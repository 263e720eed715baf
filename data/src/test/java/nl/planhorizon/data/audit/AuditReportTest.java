package nl.planhorizon.data.audit;

import static nl.planhorizon.data.audit.Audited.report;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenHearing;
import org.junit.jupiter.api.Test;

class AuditReportTest {

    private static final String NAMES = """
            hardViolations brokenHearings planCost costs costOfNoPlan casesReady
            casesPlanned sessionsPlanned casesByQueue casesByLocation priorityCases priorityWithinHorizon
            catchUp priorityDaysLate daysFromArrivalToHearing termsBroken termsBrokenAtStart penaltyExposureEuro
            overtakes overtakenPairs overtakesUnexplained overtakesByCode overtakenGroups waitingDaysMedian
            waitingDaysP90 waitingByQueue waitingByLanguage waitingByLocation officerUtilisation interpreterUtilisation
            roomUtilisation hearingsChanged expectedNoShowSessions witness
            """;

    @Test
    void inJsonTheFiguresLieFlatByName() {
        var json = new ObjectMapper().valueToTree(report(caseload().build(), hearing("C1")));

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(NAMES.trim().split("\\s+"));
        assertThat(json.get("costs").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Rule.of(Rule.Kind.COST).stream().map(Rule::code).toList());
    }

    @Test
    void aPlanThatBreaksNothingIsClean() {
        var report = report(caseload().build(), hearing("C1"));

        assertThat(report.isClean()).isTrue();
        assertThat(report.witness()).isEmpty();
    }

    @Test
    void theChangeInCostIsThatOfTheReports() {
        for (long seed = 0; seed < 50; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var before = RandomPlans.of(caseload, seed);
            var after = RandomPlans.of(caseload, seed + 1);

            assertThat(Audit.costChange(new Facts(caseload), before, after))
                    .as("seed %d", seed)
                    .isEqualTo(Audit.of(caseload, after).rules().planCost()
                            - Audit.of(caseload, before).rules().planCost());
        }
    }

    @Test
    void everyViolationHasALineWithIds() {
        var ill = caseload().officers(officer("O1").awayOn(MONDAY)).build();

        var report = report(ill, hearing("C1"));

        assertThat(report.isClean()).isFalse();
        assertThat(report.witness())
                .extracting(Witness::toString)
                .containsExactly(
                        "officer-unavailable: case C1 on 2026-11-30 morning at UTR with O1, interpreter I1, room R1");
        assertThat(report.witness().get(0).line(Locale.forLanguageTag("nl")))
                .isEqualTo("officer-unavailable: zaak C1 op 2026-11-30 ochtend in UTR met O1, tolk I1, kamer R1");
    }

    @Test
    void manyLinesOfOneRuleAreShortened() {
        var cases = IntStream.range(0, 25)
                .mapToObj(number -> asylumCase("C" + number))
                .toArray(GivenCase[]::new);
        var hearings = IntStream.range(0, 25)
                .mapToObj(
                        number -> hearing("C" + number).on(morning(number % 2)).at("UTR"))
                .toArray(GivenHearing[]::new);
        var unallowed = caseload().cases(cases);
        for (var each : cases) {
            each.at("ZEV");
        }

        var witness = report(unallowed.cases(cases).build(), hearings).witness().stream()
                .map(Witness::toString)
                .toList();

        assertThat(witness).contains("location-not-allowed: and 5 more");
        assertThat(witness)
                .filteredOn(line -> line.startsWith("location-not-allowed: case"))
                .hasSize(20);
        assertThat(witness)
                .filteredOn(line -> line.startsWith("officer-double-booked"))
                .hasSize(2);
    }
}
