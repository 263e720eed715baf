package nl.planhorizon.api.desk;

import static nl.planhorizon.api.testing.Answers.faults;
import static nl.planhorizon.api.testing.Answers.json;
import static nl.planhorizon.api.testing.Answers.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.solver.desk.Cell;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program may leave to the desk when it asks where a case may be heard, and when it puts it there. */
@ExtendWith(WithServer.class)
final class ChosenTest {

    private final Offices offices;
    private final Client planner;

    ChosenTest(RunningServer server) {
        offices = server.part(Offices.class);
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    /** A hearing of a case that has none, with an officer whom the desk would not choose by itself. */
    private Hearing withAnother() {
        var office = offices.current();
        var desk = office.desk();
        return office.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(id -> desk.hearing(id) == null)
                .flatMap(id -> desk.bestPlaces(id, 1).stream())
                .map(offer -> offer.hearing())
                .flatMap(best -> office.caseload().resources().officers().stream()
                        .map(Officer::id)
                        .filter(id -> !id.equals(best.officer()))
                        .map(Wish.NONE.withLocation(best.location())::withOfficer)
                        .flatMap(wish -> desk.hold(best.caseId()).cells(wish, best.start()::equals).stream())
                        .filter(Cell::isLegal)
                        .flatMap(cell -> Stream.ofNullable(cell.nearest())))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Hearing hearing) {
        return "/v1/hearings/" + hearing.caseId();
    }

    private static String start(Hearing hearing) {
        return "[{\"day\":\"%s\",\"half\":\"%s\"}]"
                .formatted(hearing.firstDay(), hearing.start().half());
    }

    private static String body(Hearing hearing, String officer, String sessions) {
        return "{\"sessions\":%s,\"location\":\"%s\",\"officer\":\"%s\",\"reason\":\"zo afgesproken\"}"
                .formatted(sessions, hearing.location(), officer);
    }

    @Test
    void placesOfAnOfficerAreThoseWithThatOfficer() {
        var wanted = withAnother();

        var places = json(
                planner.get(path(wanted) + "/places?location=" + wanted.location() + "&officer=" + wanted.officer()));

        assertThat(places).isNotEmpty().allSatisfy(place -> {
            if (place.get("hearing").isObject()) {
                assertThat(place.at("/hearing/officer").asText()).isEqualTo(wanted.officer());
            }
            assertThat(place.get("forbids")).containsAll(place.get("blamed"));
        });
        assertThat(places).anySatisfy(place -> {
            assertThat(place.at("/hearing/sessions/0/day").asText())
                    .isEqualTo(wanted.firstDay().toString());
            assertThat(place.get("forbids")).isEmpty();
        });
    }

    @Test
    void whoIsNotThereHasNoPlaces() {
        var wanted = withAnother();

        assertThat(planner.get(path(wanted) + "/places?officer=NOBODY").statusCode())
                .isEqualTo(404);
        assertThat(planner.get(path(wanted) + "/places?interpreter=-").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theDeskChoosesWhatIsLeftOut() {
        var wanted = withAnother();
        var tag = tag(planner.get(path(wanted)));
        var body = body(wanted, wanted.officer(), start(wanted));

        assertThat(planner.send("PUT", path(wanted), body, Map.of()).statusCode())
                .isEqualTo(428);
        var placed = planner.send("PUT", path(wanted), body, Map.of("If-Match", tag));
        assertThat(placed.statusCode()).isEqualTo(200);
        assertThat(json(placed).at("/hearing/officer").asText()).isEqualTo(wanted.officer());
        assertThat(json(placed).at("/hearing/room").asText()).isNotEmpty();
        assertThat(offices.current().plans().working()).containsEntry(wanted.caseId(), wanted);
        assertThat(planner.send("PUT", path(wanted), body, Map.of("If-Match", tag))
                        .statusCode())
                .isEqualTo(412);
        planner.post("/board/undo", Map.of());
        assertThat(offices.current().plans().working()).doesNotContainKey(wanted.caseId());
    }

    @Test
    void whatCannotBeIsRefused() {
        var wanted = withAnother();
        var match = Map.of("If-Match", tag(planner.get(path(wanted))));
        var twice = start(wanted).replace("]", ",") + start(wanted).replace("[", "");

        assertThat(planner.send("PUT", path(wanted), body(wanted, "NOBODY", start(wanted)), match)
                        .statusCode())
                .isEqualTo(409);
        var several = planner.send("PUT", path(wanted), body(wanted, wanted.officer(), twice), match);
        assertThat(several.statusCode()).isEqualTo(400);
        assertThat(faults(several)).containsExactly("invalid-value");
    }
}
