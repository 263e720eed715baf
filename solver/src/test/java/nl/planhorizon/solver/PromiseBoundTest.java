package nl.planhorizon.solver;

import static java.util.stream.Collectors.toMap;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.urgentCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import org.junit.jupiter.api.Test;

class PromiseBoundTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final int CASELOADS = 3_000;

    private static GivenCase urgent(String number) {
        return urgentCase(number, FRIDAY);
    }

    private static GivenCaseload given(GivenCase... cases) {
        return caseload().cases(cases).officers(officer("O1").limit(1));
    }

    /** Of two cases and one session a week one is heard on the next Monday at best, three days late. */
    @Test
    void countsWhatNoPlanAvoids() {
        var both = PromiseBound.of(given(urgent("C1"), urgent("C2")).build());
        var one = PromiseBound.of(given(urgent("C1"), asylumCase("C2")).build());

        assertThat(both.lowerBound()).isBetween(2_900L, 3_000L);
        assertThat(one.lowerBound()).isLessThan(100);
    }

    /**
     * The writing of a hearing before the window fills the week of the officer, so that the published hearing is let go. It
     * must not stand fast where the priority cases are alone: there it would prove too much.
     */
    @Test
    void whatIsLetGoStandsFastNowhere() {
        var away = officer("O1");
        MONDAY.plusDays(1).datesUntil(FRIDAY.plusDays(1)).forEach(away::awayOn);
        var caseload = caseload()
                .asOf(MONDAY.minusDays(7))
                .cases(urgent("C1"), asylumCase("C2").status(CaseStatus.HEARD))
                .officers(away)
                .standing(
                        hearing("C1").on(morning(0)).published(),
                        hearing("C2")
                                .on(new Session(MONDAY.minusDays(4), Half.MORNING))
                                .published())
                .build();

        assertThat(states(caseload)).containsExactly(Map.entry("C1", StandingFacts.State.BROKEN));
        assertThat(states(PromiseBound.alone(caseload))).isEqualTo(states(caseload));
        assertThat(states(caseload.withStanding(caseload.standing().subList(0, 1))))
                .as("without the past")
                .containsExactly(Map.entry("C1", StandingFacts.State.FIXED));
    }

    @Test
    void whatStandsMeansTheSameWithoutTheOthers() {
        int compared = 0;
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            var whole = states(caseload);
            var alone = states(PromiseBound.alone(caseload));

            assertThat(alone).as("seed %d", seed).isEqualTo(whole);
            compared += alone.size();
        }
        assertThat(compared).isGreaterThan(200);
    }

    /** By priority case what its hearing in the window means. */
    private static Map<String, StandingFacts.State> states(Caseload caseload) {
        var facts = new CaseloadFacts(caseload);
        var promised = facts.promised().map(CaseFacts::id).toList();
        return facts.standing().stream()
                .filter(each -> promised.contains(each.caseFacts().id()))
                .filter(each -> each.state() != StandingFacts.State.HISTORY)
                .collect(toMap(each -> each.caseFacts().id(), StandingFacts::state));
    }
}
