package nl.planhorizon.data.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.Cell;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.obstacles.Broken;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.testing.RandomCaseloads;
import nl.planhorizon.solver.testing.RandomPlans;
import nl.planhorizon.solver.testing.random.Dice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A cell in the row of an officer, interpreter or room is legal exactly if one of all the hearings is that start there with
 * it: every other officer, interpreter and room is tried, and judged as a move is.
 */
class CellsOfOneTest {

    private static final int CASELOADS = 60;
    private static final int CELLS_EACH = 12;
    private static final int CELLS_OF_THE_DEMO = 250;
    private static final int CASELOADS_OF_NEED = 40;
    private static final long STEPS = 2_000;

    private int legal;
    private int illegal;

    @Test
    void areLegalIfAnyHearingThereIsInRandomPlans() {
        for (long seed = 0; seed < CASELOADS; seed++) {
            var caseload = RandomCaseloads.of(seed);
            compare(PlanDesk.of(caseload, RandomPlans.of(caseload, seed)), new Dice(seed), CELLS_EACH);
        }

        assertThat(legal).isGreaterThan(10);
        assertThat(illegal).isGreaterThan(10);
    }

    @Test
    void areLegalIfAnyHearingThereIsInTheDemo() {
        var caseload = DemoData.generate(DemoRequest.named("demo-300").orElseThrow());
        var hearings = caseload.standing().stream()
                .map(StandingHearing::hearing)
                .filter(each -> caseload.window().contains(each.firstDay()))
                .toList();

        compare(PlanDesk.of(caseload, new HearingPlan(hearings)), new Dice(1), CELLS_OF_THE_DEMO);

        assertThat(legal).isGreaterThan(10);
        assertThat(illegal).isGreaterThan(10);
    }

    @Test
    void areLegalIfAnyHearingThereLeavesNoFrozenHearingAway() {
        for (long seed = 0; seed < CASELOADS_OF_NEED; seed++) {
            var caseload = RandomCaseloads.publishedBeforeUrgentCasesCame(seed);
            var desk = PlanDesk.of(caseload, solved(caseload, seed));
            for (var each : caseload.cases()) {
                var held = desk.hold(each.id());
                var dice = new Dice(seed);
                for (int i = 0; held.isNeeded() && i < CELLS_EACH; i++) {
                    compare(caseload, held, dice);
                }
            }
        }

        assertThat(legal).isPositive();
        assertThat(illegal).isPositive();
    }

    private static HearingPlan solved(Caseload caseload, long seed) {
        var solver = new HearingSolver(SolverSettings.repeatable(seed).withSlices(2));
        return solver.solve(caseload, Budget.steps(STEPS), progress -> {}).plan();
    }

    private void compare(PlanDesk desk, Dice dice, int count) {
        for (int i = 0; i < count; i++) {
            compare(
                    desk.caseload(),
                    desk.hold(dice.pick(desk.caseload().cases()).id()),
                    dice);
        }
    }

    /** Asks about one cell of one row; about a legal one in half of the throws, if there is any. */
    private void compare(Caseload caseload, HeldCase held, Dice dice) {
        var wish = wish(dice, caseload, held);
        var cells = held.cells(wish);
        var possible = cells.stream().filter(Cell::isLegal).toList();
        if (!cells.isEmpty()) {
            var cell = dice.pick(possible.isEmpty() || dice.chance(50) ? cells : possible);
            assertRight(caseload, held, wish, cell);
            legal += cell.isLegal() ? 1 : 0;
            illegal += cell.isLegal() ? 0 : 1;
        }
    }

    /** The row of anybody or anything, mostly of one that would suit the case, at a location of the case or any other. */
    private static Wish wish(Dice dice, Caseload caseload, HeldCase held) {
        var resources = caseload.resources();
        var asylumCase = held.dossier().facts().asylumCase();
        var location = dice.chance(10)
                ? dice.pick(resources.locations()).code()
                : dice.pickFrom(asylumCase.circumstances().locations());
        var there = Wish.NONE.withLocation(location);
        var suited = held.bestPlaces(1, there).stream().map(Offer::hearing).findFirst();
        boolean suits = suited.isPresent() && dice.chance(40);
        return switch (dice.between(0, 6)) {
            case 0, 1 ->
                there.withOfficer(
                        suits
                                ? suited.get().officer()
                                : dice.pick(resources.officers()).id());
            case 2, 3 ->
                there.withInterpreter(
                        suits
                                ? Objects.requireNonNullElse(suited.get().interpreter(), Wish.NOBODY)
                                : dice.pick(resources.interpreters()).id());
            case 4, 5 ->
                Wish.NONE.withRoom(
                        suits
                                ? suited.get().room()
                                : dice.pick(resources.rooms()).id());
            default -> there.withInterpreter(Wish.NOBODY);
        };
    }

    private static void assertRight(Caseload caseload, HeldCase held, Wish wish, Cell cell) {
        boolean possible = hearings(caseload, held, wish, cell)
                .anyMatch(hearing -> held.judge(hearing).isLegal());
        assertThat(cell.isLegal()).as("%s of %s", cell, wish).isEqualTo(possible);
        assertThat(cell.forbids()).as("%s of %s", cell, wish).containsAll(rules(cell.blamed()));
        var nearest = cell.nearest();
        if (nearest != null) {
            assertThat(rules(held, nearest)).as("%s of %s", cell, wish).isEqualTo(cell.forbids());
            assertThat(isAsWished(nearest, wish)).as("%s of %s", cell, wish).isTrue();
        }
    }

    private static List<Rule> rules(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::rule).distinct().toList();
    }

    private static List<Rule> rules(HeldCase held, Hearing hearing) {
        return held.judge(hearing).broken().stream().map(Broken::rule).toList();
    }

    private static boolean isAsWished(Hearing hearing, Wish wish) {
        return (wish.officer() == null || wish.officer().equals(hearing.officer()))
                && (wish.room() == null || wish.room().equals(hearing.room()))
                && (wish.interpreter() == null
                        || wish.interpreter()
                                .equals(hearing.interpreter() == null ? Wish.NOBODY : hearing.interpreter()));
    }

    /** Every hearing that starts in a cell with whom or what was chosen, sensible or not. */
    private static Stream<Hearing> hearings(Caseload caseload, HeldCase held, Wish wish, Cell cell) {
        var resources = caseload.resources();
        var officers = resources.officers().stream().map(Officer::id).filter(id -> fits(wish.officer(), id));
        var rooms = resources.rooms().stream()
                .map(Room::id)
                .filter(id -> fits(wish.room(), id))
                .toList();
        List<@Nullable String> interpreters = new ArrayList<>(resources.interpreters().stream()
                .map(Interpreter::id)
                .filter(id -> fits(wish.interpreter(), id))
                .toList());
        if (fits(wish.interpreter(), Wish.NOBODY)) {
            interpreters.add(null);
        }
        var caseId = held.dossier().facts().id();
        return officers.flatMap(officer -> interpreters.stream()
                .flatMap(interpreter -> rooms.stream().flatMap(room -> sessions(held, resources, cell)
                        .map(when -> new Hearing(caseId, when, cell.location(), officer, interpreter, room)))));
    }

    private static boolean fits(@Nullable String wished, String id) {
        return wished == null || wished.equals(id);
    }

    private static Stream<List<Session>> sessions(HeldCase held, Resources resources, Cell cell) {
        var axis = held.books().dossiers().axis();
        var codes = resources.locations().stream().map(Location::code).toList();
        return held
                .starts()
                .from(
                        axis.number(cell.start()),
                        codes.indexOf(cell.location()),
                        held.dossier().facts().shape())
                .stream()
                .map(sessions -> Arrays.stream(sessions).mapToObj(axis::session).toList());
    }
}
