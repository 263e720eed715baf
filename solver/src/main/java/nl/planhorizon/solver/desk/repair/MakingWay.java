package nl.planhorizon.solver.desk.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.Differences;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.books.Till;
import nl.planhorizon.solver.desk.obstacles.CaseObstacles;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.obstacles.Pins;
import nl.planhorizon.solver.desk.places.Option;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Hears a case in time where no place in time is free: hearings that nobody was told of make way for it. Each of them gets
 * another place and keeps its promises, and turns are settled as after any repair.
 */
public final class MakingWay {

    /** So that an answer comes while somebody waits for it, also for the caseload of the nation. */
    private static final int MOST_TRIALS = 8_000;

    private static final int MOST_DRAFTS = 120;
    private static final int MOST_SETTLED = 4;
    private static final int MOST_OF_A_MEETING = 2;

    private static final Comparator<Way> CHEAPEST = Comparator.comparingLong(Way::cost)
            .thenComparing(way -> way.others().size());

    private final PlanDesk desk;
    private final Wanted wanted;
    private final HeldCase held;
    private final Books books;
    private final Dossier dossier;
    private final Yielding yielding;
    private final CompletableFuture<FairTable> table;
    /** How often ways are looked for: first those of the wished officer, if there is one. */
    private final int looks;

    /**
     * On a plan that breaks no rule.
     *
     * @param desk the plan
     * @param wanted who is to be heard, and until when
     * @param mayMove of hearings that are neither published nor pinned, those that nothing else keeps where they are
     */
    public MakingWay(PlanDesk desk, Wanted wanted, Predicate<Hearing> mayMove) {
        this.desk = desk;
        this.wanted = wanted;
        held = desk.hold(wanted.caseId());
        books = held.books();
        dossier = held.dossier();
        yielding = new Yielding(dossier, mayMove);
        table = FairTable.of(desk.numbered(), desk.copyOfBooks());
        looks = wanted.officer() == null ? 1 : 2;
    }

    /** Who is heard where before turns are settled: the case, and those that made way. */
    private record Draft(Seat seat, List<Seat> others, long cost, long moved) {

        private Set<Hearing> hearings() {
            return Stream.concat(Stream.of(seat), others.stream())
                    .map(Seat::hearing)
                    .collect(Collectors.toSet());
        }

        private Meeting meeting() {
            return Meeting.of(seat.hearing());
        }
    }

    /**
     * Ways, the cheapest in front as far as that is known before all turns are settled: no two of them on the same day at the
     * same location, with the wished officer if there is any such. Each is settled only when it is asked for.
     */
    public Iterator<Way> ways() {
        if (dossier.isFixed() || !dossier.facts().isReady()) {
            return Collections.emptyIterator();
        }
        if (wanted.officer() == null) {
            return settled(drafts(Wish.NONE));
        }
        var same = settled(drafts(Wish.NONE.withOfficer(wanted.officer())));
        return same.hasNext() ? same : settled(drafts(Wish.NONE));
    }

    private List<Draft> drafts(Wish wish) {
        var scan = new PlaceScan(books, held.starts(), dossier, null, wish);
        return new Obstruction(books, dossier, scan, yielding, MOST_TRIALS / looks)
                .among(appointments(scan)).stream()
                        .limit(MOST_DRAFTS / looks)
                        .map(this::draft)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingLong(Draft::cost).thenComparingLong(Draft::moved))
                        .toList();
    }

    /** All appointments in time that the case has nothing against and that are not free. */
    private List<Option> appointments(PlaceScan scan) {
        var own = new CaseObstacles(books, dossier);
        var roster = books.dossiers().roster();
        var locations = dossier.facts().asylumCase().circumstances().locations().stream()
                .map(roster::location)
                .sorted()
                .toList();
        List<Option> appointments = new ArrayList<>();
        for (int start : scan.sessions()) {
            for (int location : locations) {
                for (int[] sessions :
                        held.starts().from(start, location, dossier.facts().shape())) {
                    boolean possible = isInTime(sessions) && isOnlyTaken(own.against(sessions, location));
                    var option = possible ? scan.complete(sessions, location) : null;
                    if (option != null && !option.isLegal()) {
                        appointments.add(option);
                    }
                }
            }
        }
        return appointments;
    }

    private boolean isInTime(int[] sessions) {
        return !books.dossiers().axis().day(sessions[sessions.length - 1] >> 1).isAfter(wanted.until());
    }

    private static boolean isOnlyTaken(long obstacles) {
        return (obstacles & ~Obstacle.COMPANION_BUSY.bit()) == 0;
    }

    /** The case there and the others elsewhere; empty if one of them has no other place it can go to. */
    private Optional<Draft> draft(Obstruction.Cleared cleared) {
        var till = new Till(books);
        List<Seat> before = cleared.out().stream()
                .map(each -> Objects.requireNonNull(till.strike(each)))
                .toList();
        var option = cleared.option();
        var place = new PlaceScan(books, held.starts(), dossier, null, Wish.NONE).place(option);
        var seat = books.dossiers().seat(dossier, place);
        till.enter(seat);
        boolean all = before.stream()
                .sorted(Comparator.comparing(Seat::dossier, RepairStep.DEAREST_TO_MISS))
                .allMatch(each -> putElsewhere(each, till));
        long moved = before.stream().filter(this::isElsewhere).count();
        var others = before.stream()
                .flatMap(each -> Stream.ofNullable(books.seat(each.dossier().number())))
                .toList();
        var draft = all ? Optional.of(new Draft(seat, others, till.spent(), moved)) : Optional.<Draft>empty();
        books.strike(dossier.number());
        before.forEach(each -> books.strike(each.dossier().number()));
        before.forEach(books::enter);
        return draft;
    }

    private boolean isElsewhere(Seat before) {
        var now = books.seat(before.dossier().number());
        return now == null || !now.place().equals(before.place());
    }

    private boolean putElsewhere(Seat before, Till till) {
        var other = before.dossier();
        var scan = new PlaceScan(books, held.starts(), other, before, Wish.NONE);
        var best = scan.best(1, option -> Yielding.keepsPromises(other, before, lastDay(option)));
        best.forEach(option -> till.enter(books.dossiers().seat(other, scan.place(option))));
        return !best.isEmpty();
    }

    private long lastDay(Option option) {
        return books.dossiers().axis().epochDay(option.sessions()[option.sessions().length - 1] >> 1);
    }

    /**
     * Turns may undo what seemed cheap. So they are nearly settled for more drafts than are wanted, and then, one by one, for
     * whichever is cheapest by that.
     */
    private Iterator<Way> settled(List<Draft> drafts) {
        var outlooks = drafts.stream()
                .filter(distinct())
                .limit(MOST_SETTLED / looks)
                .flatMap(draft -> nearlySettled(draft).stream())
                .sorted(Comparator.comparing(Outlook::way, CHEAPEST))
                .toList();
        Set<Meeting> known = new HashSet<>();
        return outlooks.stream()
                .filter(each -> !known.contains(Meeting.of(each.way().hearing())))
                .flatMap(each -> settled(each.draft()).stream())
                .filter(way -> known.add(Meeting.of(way.hearing())))
                .iterator();
    }

    /** A draft and the way that nearly becomes of it. */
    private record Outlook(Draft draft, Way way) {}

    private Optional<Outlook> nearlySettled(Draft draft) {
        return Optional.of(table.join().nearlySettle(moves(draft)))
                .filter(this::areAllowed)
                .flatMap(this::way)
                .map(way -> new Outlook(draft, way));
    }

    /** A new draft, and one of few on its day at its location. */
    private static Predicate<Draft> distinct() {
        Map<Meeting, Integer> meetings = new HashMap<>();
        Set<Set<Hearing>> known = new HashSet<>();
        return each ->
                known.add(each.hearings()) && meetings.merge(each.meeting(), 1, Integer::sum) <= MOST_OF_A_MEETING;
    }

    private record Meeting(LocalDate day, String location) {

        static Meeting of(Hearing hearing) {
            return new Meeting(hearing.firstDay(), hearing.location());
        }
    }

    private Optional<Way> settled(Draft draft) {
        return table.join().settle(moves(draft), this::areAllowed).flatMap(this::way);
    }

    private List<HearingChange> moves(Draft draft) {
        return Stream.concat(Stream.of(draft.seat()), draft.others().stream())
                .map(Seat::hearing)
                .map(after -> new HearingChange(after.caseId(), desk.hearing(after.caseId()), after))
                .filter(each -> !Objects.equals(each.after(), each.before()))
                .toList();
    }

    /** Whether the case is heard as wanted and everybody else may move so. */
    private boolean areAllowed(List<HearingChange> changes) {
        var own = ownIn(changes);
        var hearing = own == null ? null : own.after();
        return hearing != null
                && wanted.isKeptBy(hearing)
                && changes.stream().filter(each -> !each.equals(own)).allMatch(this::isAllowed);
    }

    private @Nullable HearingChange ownIn(List<HearingChange> changes) {
        return changes.stream()
                .filter(each -> each.caseId().equals(wanted.caseId()))
                .findFirst()
                .orElse(null);
    }

    /** Empty if somebody for whom a fixed hearing is away would be elsewhere. */
    private Optional<Way> way(List<HearingChange> changes) {
        var after = books.copy();
        Differences.apply(changes, after);
        var pins = new Pins(after);
        if (books.dossiers().all().stream().anyMatch(pins::isMoved)) {
            return Optional.empty();
        }
        var own = Objects.requireNonNull(ownIn(changes));
        return Optional.of(new Way(
                Objects.requireNonNull(own.after()),
                changes.stream().filter(each -> !each.equals(own)).toList(),
                desk.costOf(changes)));
    }

    /** Whoever moves, for the case or for the turns after it, may, goes on being heard, and keeps its promises. */
    private boolean isAllowed(HearingChange change) {
        var after = change.after();
        if (after == null) {
            return false;
        }
        var before = change.before() == null ? null : books.dossiers().seat(Objects.requireNonNull(change.before()));
        return (before == null || yielding.mayMove(before))
                && Yielding.keepsPromises(
                        books.dossiers().of(change.caseId()),
                        before,
                        after.lastDay().toEpochDay());
    }
}
