package nl.planhorizon.data.audit.fairness;

import static java.util.Map.entry;
import static nl.planhorizon.data.audit.Audited.report;
import static nl.planhorizon.solver.testing.Given.MONDAY;
import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.planhorizon.data.audit.Witness;
import nl.planhorizon.data.audit.figures.FairnessFigures;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.testing.given.GivenCase;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.testing.given.GivenHearing;
import org.junit.jupiter.api.Test;

/** C1 applied before C2, whose overtaking is explained: is there a place for C1 all the same? */
class FreePlaceTest {

    private static final LocalDate OLD = LocalDate.of(2026, 9, 1);

    private static GivenCase older() {
        return asylumCase("C1").appliedOn(OLD);
    }

    private static GivenCase younger() {
        return asylumCase("C2").appliedOn(OLD.plusDays(1));
    }

    private static FairnessFigures fairness(GivenCaseload caseload, GivenHearing... hearings) {
        return report(caseload.build(), hearings).fairness();
    }

    /** The shapes differ, which explains C2; but C1 could be heard on Monday afternoon of week one anyway. */
    @Test
    void aFreePlaceBeforeTheOvertakerIsNoExcuse() {
        var open = caseload().cases(older().hearingType("child"), younger()).interpreters(interpreter("I1"));

        var report =
                report(open.build(), hearing("C2").on(morning(4)), hearing("C1").on(morning(8), morning(9)));

        assertThat(report.fairness().overtakesByCode()).containsOnly(entry("shape", 1));
        assertThat(report.fairness().overtakesUnexplained()).isEqualTo(1);
        assertThat(report.witness())
                .extracting(Witness::toString)
                .containsExactly("first-in-first-out: case C1 could be heard on 2026-11-30 morning at UTR");
    }

    @Test
    void aFreePlaceAfterTheOvertakerIsAnExcuse() {
        var open = caseload().cases(older().hearingType("child"), younger());

        assertThat(fairness(open, hearing("C2").on(morning(0))).overtakesUnexplained())
                .isEqualTo(1);
        assertThat(fairness(
                                open.cases(older().hearingType("child").readyOn(MONDAY.plusDays(1)), younger()),
                                hearing("C2").on(morning(0)))
                        .overtakesUnexplained())
                .isZero();
    }

    @Test
    void aHeldVictimNeedsNoFreePlace() {
        var held = caseload()
                .cases(older(), younger().hearingType("child"))
                .policy(policy().set(Setting.FROZEN_DAYS, 0))
                .standing(hearing("C1").on(morning(9)).published());

        assertThat(fairness(
                                held,
                                hearing("C2").on(morning(0), morning(1)),
                                hearing("C1").on(morning(9)))
                        .overtakesUnexplained())
                .isZero();
    }

    @Test
    void aFreePlaceThatPartsTheFamilyDoesNotCount() {
        var family = caseload()
                .cases(
                        older().family("F"),
                        asylumCase("C3").appliedOn(OLD).family("F"),
                        younger().hearingType("child"));

        assertThat(fairness(
                                family,
                                hearing("C2").on(morning(0), morning(1)),
                                hearing("C1").on(morning(9)),
                                hearing("C3").on(afternoon(9)))
                        .overtakesUnexplained())
                .isZero();
    }
}
