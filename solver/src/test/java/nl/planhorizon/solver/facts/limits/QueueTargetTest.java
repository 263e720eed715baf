package nl.planhorizon.solver.facts.limits;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.CaseloadFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueTargetTest {

    /** Four sessions in the first week and eight in the second, while five and then nine are ready. */
    private static QueueTarget target() {
        var queue = policy().baaTarget(8).build().queues().get(2);
        return new QueueTarget(
                queue,
                List.of(
                        new QueueTarget.Week(MONDAY, MONDAY.plusDays(2), 4, 5),
                        new QueueTarget.Week(MONDAY.plusDays(7), MONDAY.plusDays(7), 8, 9)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 12", "4, 0, 5", "4, 5, 0", "4, 9, 0", "9, 0, 0", "12, 0, 0", "1, 3, 8", "0, 8, 4"})
    void fallsShortOfTheTargetOrOfWhatIsReadyWhicheverIsLess(int first, int second, long shortfall) {
        assertThat(target().shortfall(new int[] {first, second})).isEqualTo(shortfall);
        assertThat(target().shortfall(Map.of(MONDAY.plusDays(3), first, MONDAY.plusDays(9), second)))
                .isEqualTo(shortfall);
    }

    @Test
    void weeksCountOpenDaysOfTheWindowAndCasesReadyOnTheirFirstDay() {
        var facts = new CaseloadFacts(caseload()
                .policy(policy().regularShares(70, 30).set(Setting.REGULAR_SESSIONS_A_WEEK, 33))
                .window(MONDAY.plusDays(2), MONDAY.plusDays(11))
                .holiday(MONDAY.plusDays(7))
                .cases(
                        asylumCase("C1"),
                        asylumCase("C2").hearingType("long").readyOn(MONDAY.plusDays(3)),
                        asylumCase("C3").readyOn(MONDAY.plusDays(8)),
                        asylumCase("C4").queue("priority"))
                .build());

        var inTerm = facts.targets().get(1);

        assertThat(facts.targets()).hasSize(2);
        assertThat(inTerm.queue().code()).isEqualTo("regular-in-term");
        assertThat(inTerm.weeks())
                .containsExactly(
                        new QueueTarget.Week(MONDAY, MONDAY.plusDays(2), 9 * 3 / 5, 1),
                        new QueueTarget.Week(MONDAY.plusDays(7), MONDAY.plusDays(7), 9 * 4 / 5, 5));
    }
}
