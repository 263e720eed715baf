package nl.planhorizon.data.sample.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                .mapToObj("X%02d"::formatted)
                .map(code -> new Site(code, "Locatie " + code, FURTHER_ROOMS, 0));
        return Stream.concat(known, further).toList();
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
        var demand = new HashMap<String, Double>();
        for (var nationality : figures.nationalities()) {
            double people = nationality.pending() * nationality.tracks().getOrDefault(4, 0.0);
            nationality.languages().forEach((code, share) -> demand.merge(code, people * share, Double::sum));
        }
        return demand;
    }
}
