package nl.planhorizon.data.sample.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.figures.Figures.Nationality;
import nl.planhorizon.data.sample.figures.Figures.Site;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;

/**
 * What one demo caseload is made within.
 *
 * @param figures the calibration
 * @param stress whether only speed counts: track 4 alone, all of it ready, far more staff
 * @param cases number of cases
 * @param officers number of officers
 * @param interpreters number of interpreters, pools included
 * @param sites locations in use
 * @param languages languages that occur, the most spoken first
 * @param window days that may be planned
 * @param asOf day the plan is made
 * @param openDays national calendar
 * @param seed start of all chance
 */
public record Scope(
        Figures figures,
        boolean stress,
        int cases,
        int officers,
        int interpreters,
        List<Site> sites,
        List<String> languages,
        DateRange window,
        LocalDate asOf,
        OpenDays openDays,
        long seed) {

    /** Rooms of a location that exists only in caseloads beyond national size. */
    private static final int FURTHER_ROOMS = 12;

    /** Of those, one in so many is a process reception location. */
    private static final int FURTHER_RECEPTION = 6;

    private static final double LANGUAGES_PER_INTERPRETER = 0.6;

    public Dice dice(String topic) {
        return Dice.of(seed, topic);
    }

    public double number(String name) {
        return figures.number(name);
    }

    /** Size relative to the national stock. */
    public double scale() {
        return cases / (number("stock-track-4") + number("stock-track-1") + number("stock-track-2"));
    }

    public boolean has(String location) {
        return sites.stream().anyMatch(site -> site.code().equals(location));
    }

    /** The first locations of the calibration; beyond those, numbered ones. */
    public static List<Site> sites(Figures figures, int count) {
        var known = figures.locations().stream().limit(count);
        var further = IntStream.rangeClosed(
                        1, Math.max(0, count - figures.locations().size()))
                .mapToObj(Scope::further);
        return Stream.concat(known, further).toList();
    }

    private static Site further(int number) {
        var code = "X%02d".formatted(number);
        return new Site(code, "Locatie " + code, FURTHER_ROOMS, 0, number % FURTHER_RECEPTION == 0 ? 1 : 0);
    }

    /** So many of the languages most asked for that the interpreters can cover them. */
    public static List<String> languages(Figures figures, int interpreters) {
        var demand = demand(figures);
        return demand.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(code -> -demand.getOrDefault(code, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(3, Math.round(interpreters * LANGUAGES_PER_INTERPRETER)))
                .toList();
    }

    /** Applicants in track 4 per language. */
    public static Map<String, Double> demand(Figures figures) {
        return demand(figures, nationality -> true);
    }

    /** The same of the priority queue alone. */
    public static Map<String, Double> promisedDemand(Figures figures) {
        return demand(figures, nationality -> Codes.PROMISED.contains(nationality.code()));
    }

    private static Map<String, Double> demand(Figures figures, Predicate<Nationality> counted) {
        var demand = new HashMap<String, Double>();
        for (var nationality : figures.nationalities().stream().filter(counted).toList()) {
            double people = nationality.pending() * nationality.tracks().getOrDefault(4, 0.0);
            nationality.languages().forEach((code, share) -> demand.merge(code, people * share, Double::sum));
        }
        return demand;
    }
}
