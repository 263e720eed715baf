package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.night.step.Approval;
import nl.planhorizon.api.night.step.Check;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a new plan out of force: too much that moves, and a check that does not agree. */
final class GuardedNightsTest {

    private static final LocalDate DATE = OpenOffice.DATE;
    private static final long STEPS = 50;
    private static final int ALL = 100;

    @RegisterExtension
    static final OpenOffice OFFICE = new OpenOffice();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    private Night night(LocalDate date, int mostMoved, int mostLost, Step... instead) {
        return OFFICE.node()
                .run(NightOffice.guarded(inbox, STEPS, mostMoved, mostLost), List.of(instead))
                .runFor(date, "test");
    }

    private static Office office() {
        return OFFICE.node().offices().current();
    }

    private JsonNode report(LocalDate date) {
        return OFFICE.node().nights().document(date, "report").orElseThrow();
    }

    private static Approval approval() {
        return new Approval(
                OFFICE.node().nights(), OFFICE.node().offices(), OFFICE.node().rows());
    }

    private static JsonNode detail(Night night, NightStep step) {
        return night.steps().stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow()
                .detail();
    }

    /** Under this policy it costs nothing to move, drop or staff anew what is published, however near. */
    private static void letThingsMoveForNothing() {
        OFFICE.node()
                .policy(Map.of(
                        Setting.FROZEN_DAYS, 0,
                        Setting.WEIGHT_CHANGED_PLACE, 0,
                        Setting.WEIGHT_CHANGED_OFFICER, 0,
                        Setting.WEIGHT_CHANGED_INTERPRETER, 0,
                        Setting.WEIGHT_DROPPED, 0));
    }

    @Test
    void aPlanThatMovesTooManyPublishedHearingsIsKeptBackUntilSomebodyApprovesIt() {
        letThingsMoveForNothing();

        var night = night(DATE, 0, ALL);

        assertThat(night.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(night.reason()).isEqualTo("too-many-moved");
        var kept = office().plans();
        var proposed = report(DATE);
        assertThat(proposed.get("proposed").get("planCost").asLong())
                .as("it is kept back although it is better")
                .isLessThan(proposed.get("inForce").get("planCost").asLong());
        approval().approve(DATE, "anna");
        assertThat(OFFICE.node().nights().find(DATE).orElseThrow().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(changed(kept, office())).isPositive();
    }

    private static DateRange window() {
        return office().caseload().window();
    }

    private static long changed(Plans before, Office after) {
        var now = after.plans().inForce(window()).hearings();
        return before.inForce(window()).hearings().stream()
                .filter(each -> !now.contains(each))
                .count();
    }

    @Test
    void theSamePlanIsPutInForceWhereAllOfThemMayMove() {
        letThingsMoveForNothing();

        assertThat(night(DATE, ALL, ALL).outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    /** What the search wrote down is spoilt before it is checked. */
    private static Meddling spoilt(String sql) {
        return new Meddling(
                () -> assertThat(OFFICE.node().rows().sql(sql).update()).isEqualTo(1),
                new Check(OFFICE.node().offices()));
    }

    private void assertNeverInForce(Night night, Plans before) {
        assertThat(night.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(night.reason()).isEqualTo("check-disagreed");
        assertThat(detail(night, NightStep.CHECK).get("agrees").asBoolean()).isFalse();
        assertThat(office().plans().inForce(window()).hearings())
                .isSubsetOf(before.inForce(OpenOffice.CASELOAD.window()).hearings());
        assertThat(OFFICE.node()
                        .rows()
                        .sql("select count(*) from to_tell")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> approval().approve(DATE, "anna"))
                .as("is never overruled by hand")
                .isInstanceOf(RefusedChangeException.class);
    }

    @Test
    void aPlanThatCostsOtherwiseThanTheSearchSaidIsNeverPutInForce() {
        var before = office().plans();

        var night = night(DATE, ALL, ALL, spoilt("""
                update night_document set content = jsonb_set(content, '{planCost}',
                    to_jsonb((content ->> 'planCost')::bigint - 1)) where kind = 'plan'\
                """));

        assertNeverInForce(night, before);
        assertThat(detail(night, NightStep.CHECK).get("hardViolations")).isEmpty();
    }

    @Test
    void aPlanThatBreaksARuleTheSearchDidNotSeeIsNeverPutInForce() {
        var before = office().plans();

        var night = night(DATE, ALL, ALL, spoilt("""
                update night_document set content = jsonb_set(content, '{hearings,0}',
                    jsonb_set(content #> '{hearings,1}', '{caseId}', content #> '{hearings,0,caseId}'))
                where kind = 'plan'\
                """));

        assertNeverInForce(night, before);
        assertThat(detail(night, NightStep.CHECK).get("hardViolations")).isNotEmpty();
    }
}
