package nl.planhorizon.api.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.Test;

/** What comes into force together. */
final class PublishingTest {

    private static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 30));
    private static final LocalDate DAY = CASELOAD.window().first();
    private static final List<String> CASES =
            CASELOAD.cases().stream().map(AsylumCase::id).limit(4).toList();

    /** Of a case on a day of the window, counted from 0; hearings of the same day are in each other's way. */
    private static Hearing on(int whose, int day) {
        return new Hearing(CASES.get(whose), List.of(Session.morning(DAY.plusDays(day))), "TA", "O1", null, "R1");
    }

    private static Office office(List<Hearing> inForce, Hearing... working) {
        var published = inForce.stream()
                .map(each -> new StandingHearing(each, true, Invitation.SENT, null))
                .toList();
        var byCase = Arrays.stream(working).collect(Collectors.toMap(Hearing::caseId, Function.identity()));
        return Office.of(
                CASELOAD.withStanding(List.of()), new Plans(published, byCase, Map.of()), new Versions(1, Map.of()));
    }

    @Test
    void aHearingThatMovesToAFreePlaceTakesNobodyAlong() {
        var office = office(List.of(on(0, 0), on(1, 1)), on(0, 2), on(1, 3));

        assertThat(Publishing.together(office, Set.of(CASES.get(0)))).containsExactly(CASES.get(0));
    }

    @Test
    void whoeverTheWorkingPlanMovedOutOfTheWayMovesToo() {
        var office = office(List.of(on(0, 0), on(1, 1), on(2, 2)), on(0, 1), on(1, 2), on(2, 3));

        assertThat(Publishing.together(office, Set.of(CASES.get(0))))
                .containsExactlyInAnyOrder(CASES.get(0), CASES.get(1), CASES.get(2));
    }

    @Test
    void whoeverHasNoPlaceAnyMoreGoes() {
        var office = office(List.of(on(0, 0), on(1, 1)), on(0, 1));

        assertThat(Publishing.together(office, Set.of(CASES.get(0))))
                .containsExactlyInAnyOrder(CASES.get(0), CASES.get(1));
    }

    @Test
    void aPlaceThatIsStillTakenIsNotTakenByWhoeverCouldGoThere() {
        // What is in the way stays there in the working plan as well, which breaks a rule: nothing changes in force.
        var office = office(List.of(on(0, 0), on(1, 1)), on(0, 1), on(1, 1));

        assertThat(Publishing.together(office, Set.of(CASES.get(0)))).isEmpty();
    }
}
