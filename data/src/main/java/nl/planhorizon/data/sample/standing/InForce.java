package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.stock.Law;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/** The plan in force: the hearings of last week, and those published for the first two weeks. */
public final class InForce {

    private static final int HISTORY_DAYS = 5;
    private static final int PUBLISHED_DAYS = 10;

    /** Part of what would fit that was planned, so that there is room left. */
    private static final double FILLED = 0.8;

    /** In stress caseloads nearly everybody still waits. */
    private static final double HEARD_UNDER_STRESS = 0.1;

    /** When so many households in a row find no place, there is none. */
    private static final int FULL_AFTER = 500;

    private static final int PINNED_ONE_IN = 20;
    private static final double SIGNED = 0.9;
    private static final double SENT_LATER = 0.4;
    private static final int ALL_SENT_DAYS = 9;
    private static final List<Pin> PINS = List.of(
            new Pin("planner-1", "Afgesproken met de advocaat"),
            new Pin("planner-2", "Vervoer is al geregeld"),
            new Pin("planner-1", "Op verzoek van de locatie"));

    private final Scope scope;
    private final Law law;
    private final Caseload bare;
    private final Board board;
    private final HeldBack heldBack;

    private InForce(Scope scope, Caseload bare) {
        this.scope = scope;
        this.bare = bare;
        this.law = new Law(bare.policy(), bare.asOf());
        this.board = new Board(bare.openDays());
        this.heldBack = new HeldBack(scope, bare.policy(), bare.resources().interpreters());
    }

    /** The caseload with a plan in force; cases heard last week are marked so. */
    public static Caseload in(Caseload bare, Scope scope) {
        return new InForce(scope, bare).planned();
    }

    private Caseload planned() {
        var history = fill(bare.cases(), lastOpenDays(bare.openDays(), bare.asOf()), "history");
        var heard = history.stream().map(Booking::unit).collect(Collectors.toSet());
        var cases = bare.cases().stream()
                .map(unit -> heard.contains(unit) ? unit.withStatus(CaseStatus.HEARD) : unit)
                .toList();
        var coming = IntStream.range(0, PUBLISHED_DAYS)
                .mapToObj(i -> bare.openDays().after(scope.window().first().minusDays(1), i + 1))
                .filter(scope.window()::contains)
                .toList();
        var published = fill(cases, coming, "published");
        var standing = Stream.concat(
                        history.stream()
                                .map(booking ->
                                        new StandingHearing(booking.hearing(), true, Invitation.HANDED_OVER, null)),
                        IntStream.range(0, published.size()).mapToObj(i -> published(published.get(i), i)))
                .toList();
        return bare.withCases(cases).withStanding(standing);
    }

    /** As many hearings as fit, less a part; its finder ends with it, as places become free again. */
    private List<Booking> fill(List<AsylumCase> cases, List<LocalDate> days, String topic) {
        double filled = scope.stress() && topic.equals("history") ? HEARD_UNDER_STRESS : FILLED;
        var dice = scope.dice(topic);
        var seating = new Seating(
                law,
                board,
                new Finder(board, heldBack, bare.resources()),
                new Seating.Surroundings(days, bare.resources().locations(), bare.companions()));
        var ready = cases.stream().filter(AsylumCase::isReady).toList();
        var households = seated(Turns.of(ready, law), seating);
        var kept = new ArrayList<Booking>();
        for (int i = 0; i < households.size(); i++) {
            if (dice.at(i).chance(filled)) {
                kept.addAll(households.get(i));
            } else {
                households.get(i).forEach(board::release);
            }
        }
        kept.sort(Comparator.comparing((Booking booking) -> booking.hearing().start())
                .thenComparing(booking -> booking.unit().id()));
        return kept;
    }

    private static List<List<Booking>> seated(List<List<AsylumCase>> turns, Seating seating) {
        var seated = new ArrayList<List<Booking>>();
        int inVain = 0;
        for (int i = 0; i < turns.size() && inVain < FULL_AFTER; i++) {
            var found = seating.seat(turns.get(i));
            inVain = found.isEmpty() ? inVain + 1 : 0;
            if (!found.isEmpty()) {
                seated.add(found);
            }
        }
        return seated;
    }

    /** Letters are out in time; who is invited in person mostly signed for the first week already. */
    private StandingHearing published(Booking booking, int index) {
        var dice = scope.dice("invitation").at(index);
        var firstDay = booking.hearing().firstDay();
        boolean soon = firstDay.isBefore(scope.asOf().plusDays(ALL_SENT_DAYS));
        boolean inPerson = booking.unit().circumstances().invitation() == InvitationForm.IN_PERSON;
        var sent = soon || dice.chance(SENT_LATER) ? Invitation.SENT : Invitation.NOT_SENT;
        var invitation = inPerson && soon && dice.chance(SIGNED) ? Invitation.HANDED_OVER : sent;
        @Nullable Pin pin = index % PINNED_ONE_IN == PINNED_ONE_IN / 2 ? dice.pick(PINS) : null;
        return new StandingHearing(booking.hearing(), true, invitation, pin);
    }

    private static List<LocalDate> lastOpenDays(OpenDays openDays, LocalDate before) {
        return Stream.iterate(before.minusDays(1), day -> day.minusDays(1))
                .filter(openDays::isOpen)
                .limit(HISTORY_DAYS)
                .sorted()
                .toList();
    }
}
