package nl.planhorizon.api.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.planhorizon.api.testing.Usable.assertAccessible;
import static nl.planhorizon.api.testing.Usable.assertFits;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.desk.PlaceHearing;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.testing.RealBrowser;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.solver.desk.Cell;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A planner chooses officer and interpreter on the board: each row answers for whose it is, and keeps what is put in it. */
@ExtendWith(WithServer.class)
final class BoardRowsTest {

    /** So tall that the whole board is in sight, and nothing scrolls while it is dragged over. */
    private static final int TALL = 4000;

    private static final int NARROW = 390;
    private static final int MOST_STEPS = 200;
    private static final Account ANNA = new Account(
            1, 1, "anna", false, EnumSet.of(Role.CENTRAL_PLANNER), Set.of(), true, null, Instant.EPOCH, false);

    private final RunningServer server;
    private final Offices offices;
    private final Page page;

    /** A server of its own: hearings are moved. */
    BoardRowsTest(RealBrowser browser) throws IOException {
        server = new RunningServer();
        offices = server.part(Offices.class);
        page = browser.signedIn(server, Role.CENTRAL_PLANNER);
    }

    @AfterEach
    void stop() throws IOException {
        page.context().close();
        server.close();
    }

    /** A hearing, and where it could go in the row of somebody else. */
    private record Move(Hearing now, Hearing then) {}

    /** Puts a case in the plan that can go to somebody else that week without a reason, so that it is not pinned. */
    private Move planned(boolean ofInterpreter) {
        var desk = offices.current().desk();
        var move = offices.current().facts().readyCases().stream()
                .map(each -> each.id())
                .filter(id -> desk.hearing(id) == null)
                .flatMap(id -> desk.bestPlaces(id, 3).stream())
                .map(offer -> offer.hearing())
                .filter(now -> !ofInterpreter || now.interpreter() != null)
                .filter(now ->
                        desk.hold(now.caseId()).overtaking(now).unexplained().isEmpty())
                .flatMap(now -> elsewhere(desk.move(now).desk(), now, ofInterpreter))
                .findFirst()
                .orElseThrow();
        var key = VersionKey.hearing(move.now().caseId());
        long seen = offices.current().versions().of(key);
        offices.change(new PlaceHearing(ANNA, move.now(), seen, null), "anna");
        return move;
    }

    private Stream<Move> elsewhere(PlanDesk desk, Hearing now, boolean ofInterpreter) {
        var resources = offices.current().caseload().resources();
        var there = Wish.NONE.withLocation(now.location());
        var wishes = ofInterpreter
                ? resources.interpreters().stream()
                        .map(Interpreter::id)
                        .filter(id -> !id.equals(now.interpreter()))
                        .map(there::withInterpreter)
                : resources.officers().stream()
                        .map(Officer::id)
                        .filter(id -> !id.equals(now.officer()))
                        .map(there::withOfficer);
        var held = desk.hold(now.caseId());
        return wishes.flatMap(wish -> held.cells(wish, start -> isInWeekOf(now, start)).stream())
                .filter(Cell::isLegal)
                .flatMap(cell -> Stream.ofNullable(cell.nearest()))
                .map(then -> new Move(now, then));
    }

    private static boolean isInWeekOf(Hearing hearing, Session start) {
        return monday(hearing.firstDay()).equals(monday(start.day()));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void open(String rows, Hearing hearing) {
        page.navigate("%sboard?rows=%s&free=true&location=%s&from=%s"
                .formatted(server.address(), rows, hearing.location(), hearing.firstDay()));
        assertThat(chip(hearing)).isVisible();
        assertThat(page.locator("#strip dl")).isVisible();
    }

    private Locator chip(Hearing hearing) {
        return page.locator(".board .hearing[data-case='%s']".formatted(hearing.caseId()))
                .first();
    }

    private Locator cell(String row, Session start) {
        return page.locator("td[data-row='%s'][data-day='%s'][data-half='%s']"
                .formatted(row, start.day(), start.half().name()));
    }

    private Hearing now(Move move) {
        return Objects.requireNonNull(
                offices.current().plans().working().get(move.now().caseId()));
    }

    private void answerWhyIfAsked() {
        page.locator("#why, #case-panel").first().waitFor();
        if (page.locator("#why").count() > 0) {
            page.locator("#why").fill("zo afgesproken");
            page.locator("#why").press("Enter");
        }
        assertThat(page.locator("#case-panel")).isVisible();
    }

    private void drag(Hearing hearing, Locator cell) {
        page.setViewportSize(RealBrowser.DESK, TALL);
        var to = cell.boundingBox();
        chip(hearing).hover();
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new MoveOptions().setSteps(5));
        assertThat(page.locator("td.legal, td.illegal").first()).isVisible();
        page.mouse().up();
    }

    @Test
    void aHearingIsDraggedToAnotherOfficer() {
        var move = planned(false);
        open("officer", move.now());

        drag(move.now(), cell(move.then().officer(), move.then().start()));
        answerWhyIfAsked();

        assertThat(now(move).officer()).isEqualTo(move.then().officer());
        assertThat(now(move).start()).isEqualTo(move.then().start());
        assertThat(cell(move.then().officer(), move.then().start())
                        .locator(".hearing[data-case='%s']".formatted(move.now().caseId())))
                .isVisible();
    }

    @Test
    void theRowOfWhoCannotSaysWhyAndRefuses() {
        var move = planned(false);
        open("officer", move.now());
        var who = unsuited(move);

        chip(move.now()).focus();
        page.keyboard().press("m");
        var cell = cell(who, move.now().start());
        assertThat(cell).hasClass(Pattern.compile(".*\\billegal\\b.*"));
        assertThat(cell).hasAttribute("title", Pattern.compile(".*\\b" + who + "\\b.*"));
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(chip(move.now())).isFocused();

        drag(move.now(), cell);
        assertThat(page.locator("#answer [role=alert]")).containsText("Dit kan niet");
        assertThat(now(move)).isEqualTo(move.now());
    }

    /** Somebody who has a row that week, and for whom something is in the way of the hearing. */
    private String unsuited(Move move) {
        var held = offices.current().desk().hold(move.now().caseId());
        var there = Wish.NONE.withLocation(move.now().location());
        return page.locator(".board tbody th[scope=row]").allTextContents().stream()
                .filter(id -> !held.cells(there.withOfficer(id), move.now().start()::equals)
                        .get(0)
                        .blamed()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHearingIsTakenToAnotherInterpreterByKeyboard() {
        var move = planned(true);
        RealBrowser.speak(page, "en");
        open("interpreter", move.now());
        var there = Objects.requireNonNull(move.then().interpreter());

        chip(move.now()).focus();
        page.keyboard().press("m");
        assertThat(page.locator("#held h2")).isFocused();
        assertThat(page.locator("td.illegal .says").first()).not().isEmpty();
        assertThat(page.locator("#held details[open] summary"))
                .containsText(String.valueOf(move.now().interpreter()));
        assertAccessible(page);
        walk(cell(there, move.then().start()), there);
        page.keyboard().press("Enter");
        answerWhyIfAsked();

        assertThat(now(move).interpreter()).isEqualTo(there);
        assertThat(now(move).start()).isEqualTo(move.then().start());
        assertThat(page.locator("#said")).containsText(move.now().caseId() + " is now on");
    }

    /** With arrows: down or up to the row, then along it. */
    private void walk(Locator cell, String row) {
        page.keyboard().press("ArrowDown");
        var steps = List.of("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight");
        for (var arrow : steps) {
            boolean isAcross = arrow.equals("ArrowLeft") || arrow.equals("ArrowRight");
            for (int i = 0; i < MOST_STEPS && !isThere(cell) && (isAcross || !isInRow(row)); i++) {
                page.keyboard().press(arrow);
            }
        }
        assertThat(cell).isFocused();
    }

    private static boolean isThere(Locator cell) {
        return (Boolean) cell.evaluate("each => each === document.activeElement");
    }

    private boolean isInRow(String row) {
        return row.equals(page.evaluate("document.activeElement.dataset.row"));
    }

    @Test
    void onAPhoneTheRowsAreAListToChooseFrom() {
        var move = planned(false);
        page.setViewportSize(NARROW, 900);
        page.navigate("%sboard?rows=officer&free=true&location=%s&from=%s"
                .formatted(server.address(), move.now().location(), move.now().firstDay()));
        var chip = page.locator(".day-list .hearing[data-case='%s']"
                        .formatted(move.now().caseId()))
                .first();
        chip.focus();
        page.keyboard().press("m");
        assertThat(page.locator("#held h2")).isFocused();
        var row = page.locator(
                "#held details:has(li[data-row='%s'])".formatted(move.then().officer()));
        row.locator("summary").click();
        assertAccessible(page);
        assertFits(page);

        row.locator("li[data-day='%s'][data-half='%s'] button"
                        .formatted(
                                move.then().firstDay(),
                                move.then().start().half().name()))
                .click();
        answerWhyIfAsked();

        assertThat(now(move).officer()).isEqualTo(move.then().officer());
    }
}
