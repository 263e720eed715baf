package nl.planhorizon.solver.desk.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Dossiers;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/** Looks at every appointment of a case that was taken out of the books. */
public final class PlaceScan {

    private final Dossiers dossiers;
    private final Dossier dossier;
    private final Starts starts;
    private final Staffing staffing;
    private final Wish wish;

    /** {@code now} is where the case was before it was taken out, or null. */
    public PlaceScan(Books books, Starts starts, Dossier dossier, @Nullable Seat now, Wish wish) {
        this.dossier = dossier;
        this.starts = starts;
        this.wish = wish;
        dossiers = books.dossiers();
        staffing = new Staffing(books, dossier, now, wish);
    }

    private PlaceScan(PlaceScan other, Wish wish) {
        this.wish = wish;
        dossiers = other.dossiers;
        dossier = other.dossier;
        starts = other.starts;
        staffing = other.staffing.with(wish);
    }

    /** The same case with another wish, while the books stay as they are: cheaper than a scan of its own. */
    public PlaceScan with(Wish other) {
        return new PlaceScan(this, other);
    }

    public Wish wish() {
        return wish;
    }

    /** Sessions of the national open days of the window. */
    public int[] sessions() {
        return dossiers.facts().calendar().days().stream()
                .mapToInt(dossiers.axis()::number)
                .flatMap(day -> IntStream.of(2 * day, 2 * day + 1))
                .toArray();
    }

    /**
     * The best place that starts in a session at a location, legal or not: those who do not fit the case are passed over
     * where somebody does. Null if the shape does not fit there.
     */
    public @Nullable Option at(int start, int location) {
        Option best = null;
        for (int[] sessions : starts.from(start, location, dossier.facts().shape())) {
            var option = staffing.complete(sessions, location);
            if (option != null && (best == null || option.isBetterThan(best))) {
                best = option;
            }
            if (best != null && best.isLegal()) {
                return best;
            }
        }
        return best;
    }

    /** Every way in which the sessions of a place that starts there can lie, each with the best people and room. */
    public List<Option> all(int start, int location) {
        return starts.from(start, location, dossier.facts().shape()).stream()
                .map(sessions -> staffing.complete(sessions, location))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The best people and room for an appointment; null if there is nobody or no room at all to choose from. */
    public @Nullable Option complete(int[] sessions, int location) {
        return staffing.complete(sessions, location);
    }

    /** An appointment nobody was chosen for yet. */
    private record Sketch(int[] sessions, int location, long cost) {}

    /** The cheapest legal places, cheapest first, no two of them on the same day at the same location. */
    public List<Option> best(int count) {
        return best(count, any -> true);
    }

    /** The same among those places only that whoever asks allows. */
    public List<Option> best(int count, Predicate<Option> allowed) {
        List<Option> best = new ArrayList<>();
        for (var sketch : sketches()) {
            if (best.size() >= count
                    && sketch.cost() - staffing.mostSaved()
                            >= best.get(count - 1).cost()) {
                break;
            }
            var option = staffing.completeLegally(sketch.sessions(), sketch.location());
            if (option != null && allowed.test(option)) {
                best.add(option);
                best.sort(Comparator.comparingLong(Option::cost));
                dropTwins(best);
            }
        }
        return List.copyOf(best.subList(0, Math.min(count, best.size())));
    }

    private static void dropTwins(List<Option> best) {
        Set<Long> meetings = new HashSet<>();
        best.removeIf(option -> !meetings.add((long) (option.sessions()[0] >> 1) << 32 | option.location()));
    }

    private List<Sketch> sketches() {
        List<Sketch> sketches = new ArrayList<>();
        for (int location : locations()) {
            for (int start : sessions()) {
                for (int[] sessions :
                        starts.from(start, location, dossier.facts().shape())) {
                    if (staffing.obstacles(sessions, location) == 0) {
                        sketches.add(new Sketch(sessions, location, staffing.cost(sessions, location)));
                    }
                }
            }
        }
        sketches.sort(Comparator.comparingLong(Sketch::cost));
        return sketches;
    }

    private int[] locations() {
        var roster = dossiers.roster();
        return dossier.facts().asylumCase().circumstances().locations().stream()
                .filter(code -> wish.location() == null || code.equals(wish.location()))
                .mapToInt(roster::location)
                .sorted()
                .toArray();
    }

    /** What the case costs without a hearing, counted as the cost of an option is. */
    public long costOfNone() {
        return staffing.costOfNone();
    }

    /** The things behind the numbers of an option. */
    public Place place(Option option) {
        var roster = dossiers.roster();
        return new Place(
                Arrays.stream(option.sessions())
                        .mapToObj(dossiers.axis()::session)
                        .toList(),
                roster.locations().get(option.location()),
                roster.officers().get(option.officer()),
                option.interpreter() < 0 ? null : roster.interpreters().get(option.interpreter()),
                roster.rooms().get(option.room()));
    }
}
