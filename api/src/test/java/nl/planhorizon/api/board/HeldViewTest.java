package nl.planhorizon.api.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.board.HeldView.Place;
import nl.planhorizon.api.board.HeldView.Row;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.Versions;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a case that is held over the board may go. */
@ExtendWith(WithServer.class)
final class HeldViewTest {

    private static final int CHEAPEST = 6;

    private final Words words;

    HeldViewTest(RunningServer server) {
        words = server.part(Words.class);
    }

    private static Office office() {
        var caseload =
                DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120)).withStanding(List.of());
        return Office.of(caseload, Plans.opening(List.of(), caseload.window()), new Versions(1, Map.of()));
    }

    private static Office lockedAtItsBest(Office office, String caseId, int count) {
        var locked = office;
        for (var offer : office.desk().bestPlaces(caseId, count)) {
            var subject =
                    Mark.subjectOf(offer.hearing().location(), offer.hearing().firstDay());
            locked = locked.withMarks(locked.marks().with(new Mark(MarkKind.DAY_LOCK, subject, "", "zaal", "anna")));
        }
        return locked;
    }

    @Test
    void daysOnALockDoNotHideTheOtherPlaces() {
        var office = office();
        var caseId = office.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(each -> office.desk().bestPlaces(each, CHEAPEST + 3).size() == CHEAPEST + 3)
                .findFirst()
                .orElseThrow();
        var locked = lockedAtItsBest(office, caseId, CHEAPEST);

        var held = HeldView.of(locked, caseId, Set.of(), List.of(), words);

        assertThat(held.best())
                .hasSize(3)
                .allMatch(Place::legal)
                .allMatch(each -> locked.marks().lock(each.location(), each.day()) == null);
    }

    @Test
    void noCellOfADayOnALockIsOffered() {
        var office = office();
        var caseId = office.facts().readyCases().stream()
                .map(each -> each.id())
                .filter(each -> !office.desk().bestPlaces(each, 1).isEmpty())
                .findFirst()
                .orElseThrow();
        var best = office.desk().bestPlaces(caseId, 1).get(0).hearing();
        var locked = lockedAtItsBest(office, caseId, 1);

        var days = new HashSet<>(Set.of(best.firstDay()));
        var held = HeldView.of(locked, caseId, days, BoardRows.ofLocations(List.of(best.location())), words);

        assertThat(held.rows()).flatExtracting(Row::places).isNotEmpty().noneMatch(Place::legal);
    }
}
