package nl.planhorizon.solver.desk.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Diary;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.desk.books.Till;
import nl.planhorizon.solver.desk.obstacles.Pins;
import nl.planhorizon.solver.desk.places.PlaceScan;
import nl.planhorizon.solver.desk.places.Starts;
import nl.planhorizon.solver.desk.places.Wish;
import org.jspecify.annotations.Nullable;

/**
 * One step of repair: a touched case is taken out with a few hearings in its way, all are put back where they are
 * cheapest, and the result is kept if the plan costs less, and by so much more as published hearings that move for it are near.
 */
final class RepairStep {

    /** The case that costs most without a hearing, per session of it, goes first. */
    static final Comparator<Dossier> DEAREST_TO_MISS =
            Comparator.comparingLong(RepairStep::costOfMissing).reversed().thenComparing(Dossier::number);

    private static final int MOST_IN_THE_WAY = 3;

    private final Till till;
    private final Books books;
    private final Nearness nearness;
    private final Pins pins;
    private final Starts starts;
    private final List<Dossier> touched;
    private final SplittableRandom random;

    RepairStep(Till till, Starts starts, List<Dossier> touched, SplittableRandom random) {
        this.till = till;
        this.starts = starts;
        this.random = random;
        books = till.books();
        nearness = new Nearness(books);
        pins = new Pins(books);
        this.touched = touched.stream()
                .filter(each -> each.facts().isReady() && !each.isFixed())
                .toList();
    }

    private static long costOfMissing(Dossier dossier) {
        return dossier.facts().costOfNoHearing() / dossier.facts().sessions();
    }

    void take() {
        if (touched.isEmpty()) {
            return;
        }
        List<Dossier> chosen = choose();
        long before = till.spent() + nearness.of(chosen);
        List<@Nullable Seat> seats = new ArrayList<>();
        chosen.forEach(each -> seats.add(till.strike(each)));
        chosen.stream().sorted(DEAREST_TO_MISS).forEach(this::putBack);
        if (till.spent() + nearness.of(chosen) >= before || leavesMoved(chosen, seats)) {
            chosen.forEach(till::strike);
            for (var seat : seats) {
                if (seat != null) {
                    till.enter(seat);
                }
            }
        }
    }

    /** Whether a frozen hearing is away of which nobody uses the officer or interpreter any more. */
    private boolean leavesMoved(List<Dossier> chosen, List<@Nullable Seat> before) {
        var now = chosen.stream().map(each -> books.seat(each.number()));
        return Stream.concat(before.stream(), now)
                .filter(Objects::nonNull)
                .flatMap(seat -> pins.around(seat).stream())
                .anyMatch(pins::isMoved);
    }

    /** Hears a case where that is cheapest, if anywhere. */
    void putBack(Dossier dossier) {
        var scan = new PlaceScan(books, starts, dossier, null, Wish.NONE);
        for (var option : scan.best(1)) {
            till.enter(books.dossiers().seat(dossier, scan.place(option)));
        }
    }

    /** A touched case, and hearings that use the same interpreter or officer at a time that would suit it better. */
    private List<Dossier> choose() {
        List<Dossier> chosen = new ArrayList<>();
        chosen.add(touched.get(random.nextInt(touched.size())));
        var dossier = chosen.get(0);
        var roster = books.dossiers().roster();
        int location = roster.location(pick(dossier.facts().asylumCase().circumstances().locations().stream()
                .sorted()
                .toList()));
        int session = session(dossier);
        var speakers = speakers(dossier, location);
        if (!speakers.isEmpty()) {
            int who = pick(speakers);
            addUsers(chosen, books.interpreters(), who, session);
            addUsers(chosen, books.interpreters(), who, session ^ 1);
        }
        int[] officers = roster.officersAt(location);
        if (officers.length > 0 && (speakers.isEmpty() || random.nextInt(3) == 0)) {
            addUsers(chosen, books.officers(), officers[random.nextInt(officers.length)], session);
        }
        return chosen;
    }

    private List<Integer> speakers(Dossier dossier, int location) {
        List<Integer> speakers = new ArrayList<>();
        var need = dossier.facts().asylumCase().language();
        var roster = books.dossiers().roster();
        for (int who : roster.interpretersAt(location)) {
            if (need.needsInterpreter() && roster.interpreters().get(who).speaks(need)) {
                speakers.add(who);
            }
        }
        return speakers;
    }

    /** A session of the window before the case is heard now. */
    private int session(Dossier dossier) {
        var axis = books.dossiers().axis();
        var seat = books.seat(dossier.number());
        int first = 2 * axis.windowFirst();
        int end = seat == null ? 2 * axis.windowLast() + 2 : Math.max(first + 1, seat.sessions()[0]);
        return first + random.nextInt(end - first);
    }

    private void addUsers(List<Dossier> chosen, Diary diary, int who, int session) {
        for (int user : diary.users(who, session)) {
            var dossier = books.dossiers().of(user);
            if (!dossier.isFixed() && !chosen.contains(dossier) && chosen.size() <= MOST_IN_THE_WAY) {
                chosen.add(dossier);
            }
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
