package nl.planhorizon.api.office;

import static nl.planhorizon.api.office.OpenedOffice.CASELOAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.junit.jupiter.api.Test;

/** The cases in the order of their turn, from one office to the next. */
final class CasesInTurnTest {

    private final Office office =
            Office.of(CASELOAD, Plans.opening(CASELOAD.standing(), CASELOAD.window()), new Versions(1, Map.of()));

    @Test
    void movedHearingsLeaveThemTheVerySame() {
        var before = office.casesInTurn();

        var after = office.withPlans(office.plans().withWorking(HearingPlan.of(List.of())));
        assertThat(after.casesInTurn()).isSameAs(before);
    }

    @Test
    void aCaseThatIsGoneIsNoLongerAmongThem() {
        var before = office.casesInTurn();
        var gone = before.ready().stream()
                .filter(each -> !office.plans().working().containsKey(each.id()))
                .findFirst()
                .orElseThrow();
        var left = CASELOAD.cases().stream()
                .filter(each -> !each.id().equals(gone.id()))
                .toList();

        var after = office.withCaseload(office.caseload().withCases(left)).casesInTurn();
        assertThat(after.all()).hasSize(CASELOAD.cases().size() - 1).doesNotContain(gone);
        assertThat(after.ready()).doesNotContain(gone).allMatch(CaseFacts::isReady);
    }

    @Test
    void relativesAreThoseOfTheSameNumberOrFamily() {
        var turn = office.casesInTurn();

        assertThat(CASELOAD.cases()).allSatisfy(each -> assertThat(turn.relativesOf(each))
                .containsExactlyElementsOf(CASELOAD.cases().stream()
                        .filter(other -> !other.equals(each) && areRelatives(each, other))
                        .toList()));
    }

    private static boolean areRelatives(AsylumCase one, AsylumCase other) {
        var family = one.circumstances().family();
        return one.number().equals(other.number())
                || (family != null && family.equals(other.circumstances().family()));
    }
}
