package nl.planhorizon.api.event.repair;

import static nl.planhorizon.solver.testing.Given.afternoon;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.morning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.planhorizon.api.event.repair.Proposal.Alternative;
import nl.planhorizon.api.event.repair.Proposal.MadeWay;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.Versions;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.junit.jupiter.api.Test;

/** Case C4 makes way for case U, and for both another place may be chosen, in an office of one officer. */
final class ChoosingTest {

    private static final Hearing PLACE_OF_C4 = of("C4", afternoon(1));

    private final Office office = Office.of(
            InTimeTest.office(),
            new Plans(List.of(), Map.of(), Map.of()).withWorking(InTimeTest.taken()),
            new Versions(1, Map.of()));

    private static Hearing of(String caseId, Session session) {
        return hearing(caseId).on(session).build();
    }

    private static List<Alternative> only(Hearing hearing) {
        return List.of(new Alternative(hearing, 0, List.of()));
    }

    private static Proposal proposal(Hearing otherOfU, Hearing otherOfC4) {
        var away = new HearingChange("C4", PLACE_OF_C4, of("C4", morning(2)));
        var comes = new HearingChange("U", null, of("U", afternoon(1)));
        return new Proposal(
                1,
                List.of("C4", "U"),
                List.of(away, comes),
                0,
                Map.of("U", only(otherOfU), "C4", only(otherOfC4)),
                new MadeWay("U", List.of(away)));
    }

    @Test
    void whoMadeWayIsBackWhereTheCaseItMadeWayForIsHeardElsewhere() {
        var other = of("U", morning(3));

        var changes = new Choosing(office, proposal(other, of("C4", afternoon(3)))).with(Map.of("U", 0));

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new HearingChange("C4", PLACE_OF_C4, PLACE_OF_C4), new HearingChange("U", null, other));
    }

    /** By name C4 would come first, and be put back by what is chosen for U. */
    @Test
    void theCaseOthersMakeWayForComesFirstSoThatWhatIsChosenForThemStays() {
        var otherOfU = of("U", morning(3));
        var otherOfC4 = of("C4", afternoon(3));

        var changes = new Choosing(office, proposal(otherOfU, otherOfC4)).with(Map.of("C4", 0, "U", 0));

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new HearingChange("C4", PLACE_OF_C4, otherOfC4), new HearingChange("U", null, otherOfU));
    }

    @Test
    void whoMadeWayMayGoElsewhereWhileTheOtherStaysInItsPlace() {
        var otherOfC4 = of("C4", afternoon(3));

        var changes = new Choosing(office, proposal(of("U", morning(3)), otherOfC4)).with(Map.of("C4", 0));

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new HearingChange("C4", PLACE_OF_C4, otherOfC4),
                        new HearingChange("U", null, of("U", afternoon(1))));
    }

    @Test
    void twoInTheSamePlaceAreRefused() {
        var clashing = proposal(of("U", morning(3)), of("C4", morning(3)));

        assertThatThrownBy(() -> new Choosing(office, clashing).with(Map.of("C4", 0, "U", 0)))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.alternatives-clash"));
    }
}
