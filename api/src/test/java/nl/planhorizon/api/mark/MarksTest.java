package nl.planhorizon.api.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.desk.Reserves;
import nl.planhorizon.api.desk.UndoLast;
import nl.planhorizon.api.desk.UnplanHearing;
import nl.planhorizon.api.mark.Marking.Noted;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.Publishing;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What planners note beside the plan, and what follows from it. */
@ExtendWith(WithServer.class)
final class MarksTest {

    private static final String WHO = Role.CENTRAL_PLANNER.code();

    private final Offices offices;
    private final Accounts accounts;
    private final Marking marking;
    private final UndoLast undo;
    private final Client planner;

    MarksTest(RunningServer server) {
        offices = server.part(Offices.class);
        accounts = server.part(Accounts.class);
        marking = server.part(Marking.class);
        undo = server.part(UndoLast.class);
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    private Hearing free() {
        var office = offices.current();
        return office.plans().working().values().stream()
                .filter(each -> !office.plans().pins().containsKey(each.caseId()))
                .filter(each -> !office.desk().hold(each.caseId()).dossier().isFixed())
                .findFirst()
                .orElseGet(() -> office.plans().working().values().iterator().next());
    }

    private boolean undo() {
        return undo.by(accounts.signedIn(() -> WHO));
    }

    @Test
    void onADayOnALockNothingMovesUntilItIsUndone() {
        var hearing = free();
        var subject = Mark.subjectOf(hearing.location(), hearing.firstDay());

        marking.put(new Noted(MarkKind.DAY_LOCK, subject, "", "zaal verbouwd"), 0, WHO);

        assertThat(offices.current().plans().pins()).containsKey(hearing.caseId());
        var seen = offices.current().versions().of(VersionKey.hearing(hearing.caseId()));
        assertThatThrownBy(() -> offices.change(
                        new UnplanHearing(accounts.signedIn(() -> WHO), hearing.caseId(), seen, null), WHO))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.code())
                        .isEqualTo("refused.day-locked"));
        assertThat(planner.get("/board/grid?view=day&location=%s&from=%s"
                                .formatted(hearing.location(), hearing.firstDay()))
                        .body())
                .contains("op slot");
        assertThat(undo()).isTrue();
        assertThat(offices.current().marks().lock(hearing.location(), hearing.firstDay()))
                .isNull();
    }

    @Test
    void aProvisionalPlaceIsPinnedAndNotPublished() {
        var hearing = free();
        marking.put(new Noted(MarkKind.HOLD, hearing.caseId(), "2023-08-01", "wacht op arts"), 0, WHO);
        var office = offices.current();
        var until = office.caseload().window().last();

        var after = Publishing.until(office, until);

        assertThat(office.plans().pins()).containsKey(hearing.caseId());
        assertThat(after.publishedIn(office.caseload().window(), hearing.caseId()))
                .isEqualTo(office.plans().publishedIn(office.caseload().window(), hearing.caseId()));
        assertThat(undo()).isTrue();
        assertThat(offices.current().marks().isHeld(hearing.caseId())).isFalse();
    }

    @Test
    void aReserveOfficerHearsNothingThatDay() {
        var office = offices.current();
        var day = office.caseload().window().last();
        while (!office.caseload().openDays().isOpen(day)) {
            day = day.minusDays(1);
        }
        var last = day;
        var officer = Reserves.possible(office, "TA", last).get(0);
        var subject = Mark.subjectOf("TA", last);

        var answer = planner.send(
                "PUT",
                "/v1/marks/reserve/" + subject,
                "{\"value\": \"%s\"}".formatted(officer.id()),
                Map.of("If-None-Match", "*"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Reserves.possible(offices.current(), "TA", last))
                .noneMatch(each -> each.id().equals(officer.id()));
        assertThat(planner.get("/duty?location=TA&from=" + last).body()).contains(officer.id());
        assertThat(undo()).isTrue();
        assertThat(Reserves.possible(offices.current(), "TA", last))
                .anyMatch(each -> each.id().equals(officer.id()));
    }

    @Test
    void anInterpreterIsOfferedThenConfirmed() {
        var hearing = offices.current().plans().working().values().stream()
                .filter(each -> each.interpreter() != null)
                .findFirst()
                .orElseThrow();
        var subject = Mark.subjectOf(hearing.caseId(), hearing.firstDay());
        var page = "/duty?location=%s&from=%s".formatted(hearing.location(), hearing.firstDay());
        var offered = Map.of(
                "subject",
                subject,
                "state",
                "offered",
                "interpreter",
                hearing.interpreter(),
                "seen",
                "0",
                "back",
                page);

        var answer = planner.post("/duty/calls", offered);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(offices.current().marks().find(MarkKind.CALL, subject))
                .satisfies(call -> assertThat(call.value()).isEqualTo("offered"));
        assertThat(planner.post("/duty/calls", offered).statusCode())
                .as("somebody else was first")
                .isEqualTo(412);
        assertThat(undo()).isTrue();
    }

    @Test
    void whoComesOfAPoolStaysFilledIn() {
        var hearing = offices.current().plans().working().values().stream()
                .filter(each -> each.interpreter() != null)
                .findFirst()
                .orElseThrow();
        var subject = Mark.subjectOf(hearing.caseId(), hearing.firstDay());
        var call = new Mark(MarkKind.CALL, subject, "offered", hearing.interpreter() + " R123", WHO);

        assertThat(new DutyPage.Call(hearing, "ti", true, call, 1).name()).isEqualTo("R123");
        assertThat(new DutyPage.Call(hearing, "ti", true, null, 0).name()).isEmpty();
    }

    @Test
    void aNoteStandsOnTheBoardAndInThePanel() {
        var hearing = free();

        marking.put(new Noted(MarkKind.CASE_NOTE, hearing.caseId(), "", "belt zelf terug"), 0, WHO);

        assertThat(planner.get("/cases/" + hearing.caseId() + "/panel").body()).contains("belt zelf terug");
        assertThat(undo()).isTrue();
    }

    @Test
    void aMarkThatCannotBeIsRefusedInWords() {
        var id = free().caseId();
        var call = "/v1/marks/call/" + Mark.subjectOf(id, free().firstDay());

        assertThat(put(call, "{\"value\": \"perhaps\"}")).isEqualTo(400);
        assertThat(put("/v1/marks/case-note/" + id, "{\"words\": \"a\\u0000b\"}"))
                .isEqualTo(400);
        assertThat(put("/v1/marks/case-note/" + id, "{\"value\": \"" + "x".repeat(501) + "\"}"))
                .isEqualTo(400);
        assertThat(put("/v1/marks/hold/" + id, "{\"value\": \"2001-01-01\"}")).isEqualTo(400);
        assertThat(planner.post("/duty/calls", Map.of("back", "/duty", "state", "offered", "seen", "0"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(planner.send("DELETE", "/v1/marks/case-note/" + id, "", Map.of("If-Match", "\"0\""))
                        .statusCode())
                .isEqualTo(404);
    }

    private int put(String path, String json) {
        return planner.send("PUT", path, json, Map.of("If-None-Match", "*")).statusCode();
    }
}
