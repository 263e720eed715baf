package nl.planhorizon.solver.desk.repair;

import java.time.LocalDate;
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
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.Differences;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.obstacles.Pins;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Hears a case in time where no place in time is free: hearings that nobody was told of make way for it. Each of them gets
 * another place and keeps its promises, and turns are settled as after any repair.
 */
public final class MakingWay {

    private static final int MOST_SETTLED = 4;
    private static final int MOST_OF_A_MEETING = 2;

    private static final Comparator<Way> CHEAPEST = Comparator.comparingLong(Way::cost)
            .thenComparing(way -> way.others().size());

    private final PlanDesk desk;
    private final Wanted wanted;
    private final Books books;
    private final Dossier dossier;
    private final Yielding yielding;
    private final Drafting drafting;
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
        this(desk, wanted, mayMove, FairTable.of(desk.numbered(), desk.copyOfBooks()));
    }

    /** On a plan that lies on a table already. */
    MakingWay(PlanDesk desk, Wanted wanted, Predicate<Hearing> mayMove, CompletableFuture<FairTable> table) {
        this.desk = desk;
        this.wanted = wanted;
        this.table = table;
        var held = desk.hold(wanted.caseId());
        books = held.books();
        dossier = held.dossier();
        yielding = new Yielding(dossier, mayMove);
        looks = wanted.officer() == null ? 1 : 2;
        drafting = new Drafting(held, wanted, yielding, looks);
    }

    /**
     * Ways, the cheapest in front as far as that is known before all turns are settled: no two of them on the same day at the
     * same location, with the wished officer if there is any such. Who could make way is looked for now; turns are settled when
     * somebody asks whether there is a way, and wholly for each that is asked for.
     */
    public Iterator<Way> ways() {
        if (dossier.isFixed() || !dossier.facts().isReady()) {
            return Collections.emptyIterator();
        }
        return new Ways(drafting.drafts(Wish.NONE.withOfficer(wanted.officer())));
    }

    /** Of some drafts; their turns wait until somebody asks. */
    private final class Ways implements Iterator<Way> {

        private final List<Draft> drafts;
        private @Nullable Iterator<Way> settled;

        private Ways(List<Draft> drafts) {
            this.drafts = drafts;
        }

        @Override
        public boolean hasNext() {
            return settled().hasNext();
        }

        @Override
        public Way next() {
            return settled().next();
        }

        private Iterator<Way> settled() {
            var begun = settled == null ? begin() : settled;
            settled = begun;
            return begun;
        }

        private Iterator<Way> begin() {
            var same = MakingWay.this.settled(drafts);
            return wanted.officer() == null || same.hasNext()
                    ? same
                    : MakingWay.this.settled(drafting.drafts(Wish.NONE));
        }
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
        return each -> known.add(each.hearings())
                && meetings.merge(Meeting.of(each.seat().hearing()), 1, Integer::sum) <= MOST_OF_A_MEETING;
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
