package nl.planhorizon.api.testing;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;

/** A hearing on the board that can go elsewhere: which one that is depends on the plan that was found. */
public final class Movable {

    private static final String FREE = "td[data-day]:not(:has(.hearing))";

    private Movable() {}

    /**
     * Where a hearing can start, as a cell of the board tells it.
     *
     * @param location code of the location
     * @param day the day
     * @param half the half of it
     * @param room id of the room
     */
    private record Place(String location, String day, String half, String room) {

        static Place of(Map<?, ?> data) {
            return new Place(
                    String.valueOf(data.get("location")),
                    String.valueOf(data.get("day")),
                    String.valueOf(data.get("half")),
                    String.valueOf(data.get("row")));
        }

        String selector() {
            return "td[data-location='%s'][data-day='%s'][data-half='%s'][data-row='%s']"
                    .formatted(location, day, half, room);
        }

        /** The hearing of a case that starts there, if it may. */
        Optional<Hearing> hearingOf(HeldCase held) {
            var start = new Session(LocalDate.parse(day), Half.valueOf(half));
            return held.cells(Wish.NONE.withLocation(location).withRoom(room)).stream()
                    .filter(cell -> cell.start().equals(start) && cell.isLegal())
                    .findFirst()
                    .map(cell -> cell.nearest());
        }
    }

    /**
     * A move of a hearing to a free cell of the board.
     *
     * @param cell what selects the cell
     * @param hearing how the case is heard after it
     */
    public record Move(String cell, Hearing hearing) {

        public String caseId() {
            return hearing.caseId();
        }
    }

    /** The case of the first such hearing. */
    public static String on(Page page, Office office) {
        return cases(page)
                .filter(id -> canGoElsewhere(id, office))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing can be moved on " + page.url()));
    }

    private static Stream<String> cases(Page page) {
        return page.locator(".board .hearing[draggable]").all().stream()
                .map(chip -> String.valueOf(chip.getAttribute("data-case")));
    }

    private static boolean canGoElsewhere(String id, Office office) {
        var now = office.plans().working().get(id);
        return office.desk().bestPlaces(id, 2).stream()
                .anyMatch(offer -> !offer.hearing().equals(now));
    }

    /** A move of the first hearing that may go to a free cell of the board, to the last such cell. */
    public static Move far(Page page, Office office) {
        var places = new ArrayList<>(free(page));
        Collections.reverse(places);
        return cases(page)
                .map(id -> office.desk().hold(id))
                .flatMap(held -> places.stream()
                        .flatMap(place ->
                                place.hearingOf(held).map(hearing -> new Move(place.selector(), hearing)).stream()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing can go to a free cell of " + page.url()));
    }

    private static List<Place> free(Page page) {
        var data = (List<?>) page.locator(FREE).evaluateAll("cells => cells.map(cell => ({...cell.dataset}))");
        return data.stream().map(each -> Place.of((Map<?, ?>) each)).toList();
    }
}
