package nl.planhorizon.api.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.Test;

/** What is published, by case. */
final class PlansTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 7, 17);
    private static final DateRange WINDOW = new DateRange(MONDAY, MONDAY.plusDays(11));

    private static StandingHearing published(String caseId, LocalDate day) {
        var hearing = new Hearing(caseId, List.of(Session.morning(day)), "TA", "O1", null, "R1");
        return new StandingHearing(hearing, true, Invitation.SENT, null);
    }

    @Test
    void aCaseWithMoreThanOneInTheWindowHasItsLatest() {
        var later = published("Z1", MONDAY.plusDays(3));
        var plans = new Plans(
                List.of(later, published("Z1", MONDAY), published("Z1", MONDAY.minusDays(7)), published("Z2", MONDAY)),
                Map.of(),
                Map.of());

        assertThat(plans.publishedIn(WINDOW)).containsOnlyKeys("Z1", "Z2").containsEntry("Z1", later);
        assertThat(plans.publishedIn(WINDOW, "Z1")).isEqualTo(later);
        assertThat(plans.publishedIn(WINDOW, "Z3")).isNull();
    }

    @Test
    void countsHearingsThatAreNewOrElsewhereAndThoseThatAreGone() {
        var stays = published("Z1", MONDAY);
        var moves = published("Z2", MONDAY);
        var goes = published("Z3", MONDAY);
        var moved = published("Z2", MONDAY.plusDays(1)).hearing();
        var comes = published("Z4", MONDAY.plusDays(1)).hearing();
        var plans = new Plans(
                List.of(stays, moves, goes, published("Z5", MONDAY.minusDays(7))),
                Map.of("Z1", stays.hearing(), "Z2", moved, "Z4", comes),
                Map.of());

        var inForce = InForce.of(plans, WINDOW);
        assertThat(inForce.changed()).isEqualTo(3);
        assertThat(inForce.includes(stays.hearing())).isTrue();
        assertThat(inForce.includes(moved)).isFalse();
        assertThat(inForce.with(plans.withPublished(List.of(stays)), WINDOW).changed())
                .isEqualTo(2);
    }

    @Test
    void theWorkingPlanIsInOrderOfCase() {
        var plans = new Plans(
                List.of(),
                Map.of(
                        "Z3",
                        published("Z3", MONDAY).hearing(),
                        "Z1",
                        published("Z1", MONDAY).hearing()),
                Map.of());

        assertThat(plans.working().keySet()).containsExactly("Z1", "Z3");
    }
}
