package nl.planhorizon.solver.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.forecast.OneCaseload;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.change.KnownWeek;
import nl.planhorizon.solver.whatif.change.OutputChange;
import nl.planhorizon.solver.whatif.change.Period;
import nl.planhorizon.solver.whatif.change.PolicyChange;
import nl.planhorizon.solver.whatif.change.ProjectStop;
import nl.planhorizon.solver.whatif.change.RateChange;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.change.SeasonChange;
import nl.planhorizon.solver.whatif.draft.DraftRates;
import nl.planhorizon.solver.whatif.draft.DraftRates.Rate;
import nl.planhorizon.solver.whatif.draft.Who;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;
import org.junit.jupiter.api.Test;

/** What each change does to a caseload that is planned. */
class PlanDepthTest {

    private static final Period ALWAYS = Period.from(LocalDate.of(2020, 1, 1));
    private static final Period LATER = Period.from(Given.MONDAY.plusYears(1));

    private static Caseload changed(Change change) {
        return new OneCaseload()
                .with(change)
                .scenario()
                .caseload(OneCaseload.given().build());
    }

    private static Change more(Kind kind, String code, int count) {
        return new ResourceChange("more", ALWAYS, new ResourceChange.What(kind, code, 0), count, 0, 0);
    }

    private static long planned(Caseload caseload) {
        return new HearingSolver(SolverSettings.repeatable(1).withSlices(1))
                .solve(caseload, Budget.steps(300), progress -> {})
                .plan()
                .hearings()
                .size();
    }

    @Test
    void morePeopleAreInTheCaseloadAndPlanned() {
        var more = changed(more(Kind.OFFICERS, "+MINOR", 2));

        assertThat(more.resources().officers()).hasSize(6);
        assertThat(more.resources().officers().get(5).skills()).containsExactly("MINOR");
        assertThat(planned(changed(more(Kind.OFFICERS, "", 4))))
                .isGreaterThan(planned(OneCaseload.given().build()));
    }

    @Test
    void officersInTrainingAreNotThereYet() {
        var training = new ResourceChange(
                "training", Period.from(Given.MONDAY), new ResourceChange.What(Kind.OFFICERS, "BAA", 3), 1, 10, 0);

        var officer = changed(training).resources().officers().get(4);

        assertThat(officer.team()).isEqualTo("BAA");
        assertThat(officer.availability().includes(Given.morning(7))).isFalse();
    }

    @Test
    void interpretersAndRoomsComeAndGo() {
        assertThat(changed(more(Kind.INTERPRETERS, "so", 2)).resources().interpreters())
                .hasSize(5);
        assertThat(changed(more(Kind.ROOMS, "UTR", 2)).resources().rooms()).hasSize(5);

        var fewer = changed(more(Kind.ROOMS, "UTR", -1));

        assertThat(fewer.resources().rooms()).hasSize(3);
        assertThat(fewer.resources().rooms().get(2).isClosedOn(Given.MONDAY)).isTrue();
        var left = changed(more(Kind.INTERPRETERS, "so", -1))
                .resources()
                .interpreters()
                .get(2);
        assertThat(left.availability().includes(Given.morning(0))).isFalse();
    }

    @Test
    void peopleOnlyStayUntilTheChangeEnds() {
        var change = new ResourceChange(
                "a week",
                new Period(Given.MONDAY, Given.MONDAY.plusDays(4)),
                new ResourceChange.What(Kind.INTERPRETERS, "so", 0),
                1,
                0,
                0);

        var interpreter = changed(change).resources().interpreters().get(3);

        assertThat(interpreter.availability().includes(Given.morning(4))).isTrue();
        assertThat(interpreter.availability().includes(Given.morning(7))).isFalse();
    }

    @Test
    void aRoomThatComesLaterIsClosedUntilThen() {
        var change = new ResourceChange(
                "room", Period.from(Given.MONDAY.plusDays(7)), new ResourceChange.What(Kind.ROOMS, "UTR", 0), 1, 0, 0);

        assertThat(changed(change).resources().rooms().get(3).isClosedOn(Given.MONDAY))
                .isTrue();
    }

    @Test
    void aProjectThatStopsLeavesItsCasesToTheOthers() {
        var kept = changed(new ProjectStop("stop", ALWAYS, "BAA", true));
        var gone = changed(new ProjectStop("stop", ALWAYS, "BAA", false));

        assertThat(kept.cases()).noneMatch(each -> each.procedure().queue().equals("baa"));
        assertThat(kept.resources().officers()).noneMatch(officer -> "BAA".equals(officer.team()));
        assertThat(gone.resources().officers()).anyMatch(officer -> "BAA".equals(officer.team()));
        assertThat(gone.resources().officers().get(2).availability().includes(Given.morning(0)))
                .isFalse();
    }

    @Test
    void policyChangesKeepTheHistoryOfTerms() {
        var longer = changed(new PolicyChange("15", ALWAYS, new PolicyEdit.Term(LocalDate.of(2020, 1, 1), 15, 6)));
        var setting = changed(new PolicyChange("n", ALWAYS, new PolicyEdit.SettingValue(Setting.FROZEN_DAYS, 3)));

        assertThat(longer.cases().get(0).earlierTerms()).hasSize(1);
        assertThat(setting.policy().number(Setting.FROZEN_DAYS)).isEqualTo(3);
    }

    @Test
    void noShowRatesFollow() {
        var given = changed(new RateChange("all", ALWAYS, new Rate(DraftRates.Kind.NO_SHOW, Who.ALL, 0.1, false)));
        var again = new OneCaseload()
                .with(new RateChange("half", ALWAYS, new Rate(DraftRates.Kind.NO_SHOW, Who.ALL, 0.5, true)))
                .scenario()
                .caseload(given);

        assertThat(given.policy().noShowRates()).hasSize(1);
        assertThat(again.policy().noShowRates().get(0).percentage()).isEqualTo(5);
    }

    @Test
    void changesThatHoldLaterOrNotInAPlanChangeNothing() {
        var base = OneCaseload.given().build();
        var alike = Collections.nCopies(12, 1);
        List<Change> unseen = List.of(
                new InflowChange("a", ALWAYS, Who.ALL, 1, false, null),
                new SeasonChange("b", ALWAYS, alike),
                new OutputChange("c", ALWAYS, null, 3),
                new KnownWeek(Given.MONDAY, KnownWeek.Kind.INFLOW, null, 3),
                new RateChange("d", ALWAYS, new Rate(DraftRates.Kind.HEARD, Who.ALL, 0.5, false)));
        for (var change : unseen) {
            assertThat(change.isSeenByAPlan()).isFalse();
            assertThat(change.name()).isNotEmpty();
            assertThat(changed(change)).isEqualTo(base);
        }
        assertThat(changed(new ProjectStop("x", LATER, "BAA", false))).isEqualTo(base);
        assertThat(changed(new PolicyChange("x", LATER, new PolicyEdit.Target("baa", 3, null))))
                .isEqualTo(base);
        assertThat(changed(new ResourceChange("x", LATER, new ResourceChange.What(Kind.ROOMS, "UTR", 0), 1, 0, 0)))
                .isEqualTo(base);
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> new Period(Given.MONDAY, Given.AS_OF)).hasMessageContaining("ends");
    }
}
