package nl.planhorizon.data.audit.groups;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.junit.jupiter.api.Test;

/** The fairness report of a period. */
class PeriodFairnessTest {

    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(4));

    private static int cases(List<GroupRow> rows) {
        return rows.stream()
                .filter(row -> row.grouping() == Grouping.QUEUE)
                .mapToInt(GroupRow::cases)
                .sum();
    }

    @Test
    void countsThoseHeardInItAndThoseWhoStillWaitedThen() {
        var given = caseload().cases(8).build();
        List<Hearing> hearings = List.of(
                hearing("C1").on(morning(-7)).build(),
                hearing("C2").on(morning(0)).build(),
                hearing("C3").on(morning(1)).build(),
                hearing("C4").on(morning(7)).build());

        assertThat(cases(PeriodFairness.of(given, hearings, WEEK)))
                .as("C1 was heard before; C4 still waited")
                .isEqualTo(7);
    }

    @Test
    void aCaseThatWasHeardCountsThoughItIsClosedNow() {
        var open = caseload().cases(8).build();
        var closed = open.withCases(open.cases().stream()
                .map(each -> each.id().equals("C2") ? each.withStatus(CaseStatus.HEARD) : each)
                .toList());

        assertThat(cases(PeriodFairness.of(
                        closed, List.of(hearing("C2").on(morning(0)).build()), WEEK)))
                .isEqualTo(8);
        assertThat(cases(PeriodFairness.of(closed, List.of(), WEEK))).isEqualTo(7);
    }
}
