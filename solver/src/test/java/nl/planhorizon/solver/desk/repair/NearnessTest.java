package nl.planhorizon.solver.desk.repair;

import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossiers;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.facts.CaseloadFacts;
import org.junit.jupiter.api.Test;

/**
 * A published hearing on a Tuesday morning, when the interpreter comes whom an older case needs. That one is heard a week later;
 * the other could be heard at another time as well.
 */
class NearnessTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static Caseload office(int daysBefore, StandingHearing published) {
        return caseload()
                .asOf(TUESDAY.minusDays(daysBefore))
                .cases(
                        asylumCase("OLD").appliedOn(LocalDate.of(2023, 9, 1)).speaks(Level.B2, "tig"),
                        asylumCase("TOLD"))
                .interpreters(
                        interpreter("I1"),
                        interpreter("I2")
                                .speaks(Level.C1, "tig")
                                .works(WeekPattern.NONE.with(DayOfWeek.TUESDAY, Half.MORNING)))
                .standing(published)
                .build();
    }

    private static StandingHearing published() {
        return hearing("TOLD").on(morning(1)).published();
    }

    /** What becomes of the published hearing when the older case could be heard a week earlier. */
    private static Hearing repaired(int daysBefore) {
        var facts = new CaseloadFacts(office(daysBefore, published()));
        var before = plan(
                hearing("TOLD").on(morning(1)), hearing("OLD").on(morning(8)).with("I2"));
        var repair = new Repair(facts, before, Set.of("OLD"), 1);
        return repair.improve(Budget.steps(200)).result().plan().hearings().stream()
                .filter(each -> each.caseId().equals("TOLD"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsWorthMovingAHearingFarAheadIsNotWorthMovingOneThatIsNear() {
        assertThat(repaired(40).sessions()).doesNotContain(morning(1));
        assertThat(repaired(15).sessions()).containsExactly(morning(1));
    }

    private static long nearness(int daysBefore, StandingHearing published) {
        var books = new Books(
                new Dossiers(new CaseloadFacts(office(daysBefore, published))),
                plan(hearing("TOLD").on(afternoon(1))));
        return new Nearness(books).of(books.dossiers().all());
    }

    @Test
    void asMuchAsTheChangeOnTheLastFrozenDayAndHalfOfItTwiceAsFarAhead() {
        assertThat(nearness(14, published())).isEqualTo(200);
        assertThat(nearness(28, published())).isEqualTo(100);
        assertThat(nearness(20, published())).isEqualTo(140);
    }

    @Test
    void tenTimesAsMuchOnceTheInvitationWasHandedOver() {
        assertThat(nearness(28, hearing("TOLD").on(morning(1)).handedOver())).isEqualTo(1000);
    }

    @Test
    void nothingForWhoeverStaysOrWasNeverTold() {
        var stays = plan(
                hearing("TOLD").on(morning(1)), hearing("OLD").on(morning(8)).with("I2"));
        var books = new Books(new Dossiers(new CaseloadFacts(office(20, published()))), stays);

        assertThat(new Nearness(books).of(books.dossiers().all())).isZero();
    }
}
