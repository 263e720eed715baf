package nl.planhorizon.api.event.refill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.Versions;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.Test;

/** A place that falls out goes to whoever may still be invited and whose turn comes first. */
final class TakeRefillTest {

    private static final Office OFFICE = office(InvitationForm.AGREED);

    /** An office in which everybody who has no hearing is invited in one way. */
    private static Office office(InvitationForm form) {
        var caseload =
                DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120)).withStanding(List.of());
        var plan = new HearingSolver(SolverSettings.repeatable(1))
                .solve(caseload, Budget.steps(20), progress -> {})
                .plan();
        var planned = plan.hearings().stream().map(Hearing::caseId).toList();
        var waiting = caseload.withCases(caseload.cases().stream()
                .map(each -> planned.contains(each.id())
                        ? each
                        : each.withCircumstances(invited(each.circumstances(), form)))
                .toList());
        var standing = plan.hearings().stream()
                .map(hearing -> new StandingHearing(hearing, true, Invitation.NOT_SENT, null))
                .toList();
        return Office.of(waiting, Plans.opening(standing, waiting.window()), new Versions(1, Map.of()));
    }

    private static Circumstances invited(Circumstances old, InvitationForm form) {
        return new Circumstances(
                old.locations(),
                old.family(),
                old.companions(),
                old.unavailable(),
                form,
                old.nuisanceReport(),
                old.termExtension());
    }

    private static Hearing placeWithCandidates(Office office) {
        return office.plans().working().values().stream()
                .filter(each -> Refill.of(office, each, 5).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersThePlaceInTurnToWhoHasNone() {
        var refills = Refill.of(OFFICE, placeWithCandidates(OFFICE), 5);

        assertThat(refills)
                .isSortedAccordingTo((one, other) -> OFFICE.findCase(one.caseId())
                        .orElseThrow()
                        .key()
                        .compareTo(OFFICE.findCase(other.caseId()).orElseThrow().key()))
                .allSatisfy(each -> assertThat(OFFICE.plans().working()).doesNotContainKey(each.caseId()));
    }

    @Test
    void aLetterTakesTooLongForTomorrowAndAnAgreementDoesNot() {
        var place = placeWithCandidates(OFFICE);

        assertThat(Refill.of(on(OFFICE, place), place, 5)).isNotEmpty();
        var byLetter = office(InvitationForm.LETTER);
        assertThat(Refill.of(on(byLetter, place), place, 5)).isEmpty();
    }

    /** The office on the day before a place. */
    private static Office on(Office office, Hearing place) {
        Caseload caseload = office.caseload();
        return office.withCaseload(caseload.withDay(place.firstDay().minusDays(1), caseload.window()));
    }

    @Test
    void givesThePlaceInThePlanAndInForceInOneGo() {
        var place = placeWithCandidates(OFFICE);
        var first = Refill.of(OFFICE, place, 1).get(0);

        var after = new TakeRefill(place, first.caseId(), OFFICE.version()).applyTo(OFFICE);

        assertThat(after.plans().working())
                .containsEntry(first.caseId(), first.hearing())
                .doesNotContainKey(place.caseId());
        assertThat(after.plans().inForce(after.caseload().window()).hearings())
                .contains(first.hearing())
                .doesNotContain(place);
        assertThat(Audit.of(after.caseload(), after.workingPlan()).rules().hardViolations())
                .isEmpty();
    }

    @Test
    void givesAPlaceOnlyToWhoMayHaveIt() {
        var place = placeWithCandidates(OFFICE);
        var planned = OFFICE.plans().working().keySet().stream()
                .filter(each -> !each.equals(place.caseId()))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> new TakeRefill(place, planned, OFFICE.version()).applyTo(OFFICE))
                .isInstanceOf(RefusedChangeException.class);
    }

    @Test
    void nobodyGetsAPlaceOnADayOnALock() {
        var place = placeWithCandidates(OFFICE);
        var first = Refill.of(OFFICE, place, 1).get(0);
        var lock = new Mark(
                MarkKind.DAY_LOCK, Mark.subjectOf(place.location(), place.firstDay()), "", "verbouwing", "anna");
        var locked = OFFICE.withMarks(OFFICE.marks().with(lock));

        assertThatThrownBy(() -> new TakeRefill(place, first.caseId(), locked.version()).applyTo(locked))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.day-locked"));
    }

    @Test
    void theStandbyListIsOfWhoAgreedAndHasNoHearing() {
        assertThat(Standby.of(OFFICE))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(OFFICE.plans().working()).doesNotContainKey(each.caseId()));
        assertThat(Standby.of(office(InvitationForm.LETTER)))
                .hasSizeLessThan(Standby.of(OFFICE).size());
    }

    @Test
    void standbyPerHalfDayIsToldOnlyWhenSwitchedOn() {
        assertThat(new ExpectedNoShows(new StandbyProperties(false)).of(OFFICE)).isEmpty();
        assertThat(new ExpectedNoShows(new StandbyProperties(true)).of(OFFICE))
                .allSatisfy(each -> assertThat(each.standby()).isBetween(1, each.hearings()));
    }
}
