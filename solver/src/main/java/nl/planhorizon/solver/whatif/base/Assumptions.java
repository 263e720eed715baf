package nl.planhorizon.solver.whatif.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a forecast assumes beyond a caseload; data with a source, national numbers.
 *
 * @param applicationsAYear first asylum applications a year
 * @param repeatShare repeat applications over first ones
 * @param asylumShare first and repeat asylum applications over everything that national inflow figures count (also
 *     resettlement and family)
 * @param stock cases in stock that go with those numbers; a caseload has its share of the inflow in proportion
 * @param monthWeights relative inflow of the twelve months
 * @param fileWeeks weeks over which the files that are not ready at the start become complete
 * @param decisionWeeks weeks from hearing to decision, per queue group; one week where none is given
 * @param origins applicants by nationality
 */
public record Assumptions(
        double applicationsAYear,
        double repeatShare,
        double asylumShare,
        int stock,
        List<Double> monthWeights,
        int fileWeeks,
        Map<String, Integer> decisionWeeks,
        List<Origin> origins) {

    /** The track that stands for repeat applications, which are none of the numbered tracks' first ones. */
    public static final int REPEAT = 0;

    private static final int GENERAL = 4;

    /**
     * Applicants of one nationality.
     *
     * @param nationality three capitals
     * @param first first applications a year
     * @param repeat repeat applications a year
     * @param trackShares share of the first applications per track
     * @param heard share of the decided cases that were heard, the others closed without
     */
    public record Origin(String nationality, int first, int repeat, Map<Integer, Double> trackShares, double heard) {

        public Origin {
            trackShares = Map.copyOf(trackShares);
        }
    }

    public Assumptions {
        monthWeights = List.copyOf(monthWeights);
        decisionWeeks = Map.copyOf(decisionWeeks);
        origins = List.copyOf(origins);
    }

    /** The nationality that stands for all that are not named. */
    public static final String OTHERS = "UNK";

    /** The same with all nationalities that stock by number does not name in a track taken together. */
    Assumptions withOthersTogether(List<StockRow> rows) {
        List<Origin> changed = new ArrayList<>();
        origins.stream().filter(origin -> !origin.nationality().equals(OTHERS)).forEach(changed::add);
        double all = origins.stream().mapToInt(Origin::first).sum();
        Map<Integer, Double> shares = new HashMap<>();
        for (int track : List.of(1, 2, GENERAL)) {
            shares.put(track, unnamed(rows, track, origin -> origin.first() * share(origin, track)) / all);
        }
        double heard = unnamed(rows, GENERAL, origin -> origin.first() * share(origin, GENERAL) * origin.heard())
                / Math.max(1, unnamed(rows, GENERAL, origin -> origin.first() * share(origin, GENERAL)));
        int repeat = (int) unnamed(rows, REPEAT, Origin::repeat);
        changed.add(new Origin(OTHERS, (int) all, repeat, shares, heard));
        return new Assumptions(
                applicationsAYear, repeatShare, asylumShare, stock, monthWeights, fileWeeks, decisionWeeks, changed);
    }

    private static double share(Origin origin, int track) {
        return origin.trackShares().getOrDefault(track, 0.0);
    }

    private double unnamed(List<StockRow> rows, int track, ToDoubleFunction<Origin> number) {
        return origins.stream()
                .filter(origin -> origin.nationality().equals(OTHERS)
                        || rows.stream()
                                .noneMatch(row -> row.track() == track
                                        && row.nationality().equals(origin.nationality())))
                .mapToDouble(number)
                .sum();
    }

    /** First and repeat applications a year. */
    public double casesAYear() {
        return applicationsAYear * (1 + repeatShare);
    }

    /** Applications a year of a nationality in a track, in the year the figures are from. */
    public double applications(String nationality, int track) {
        return origins.stream()
                .filter(origin -> origin.nationality().equals(nationality))
                .mapToDouble(origin -> track == REPEAT
                        ? origin.repeat()
                        : origin.first() * origin.trackShares().getOrDefault(track, 0.0))
                .sum();
    }

    /** Share of the decided cases of a nationality that are heard; the average where it is not listed. */
    public double heard(String nationality) {
        return origins.stream()
                .filter(origin -> origin.nationality().equals(nationality))
                .mapToDouble(Origin::heard)
                .findFirst()
                .orElseGet(() ->
                        origins.stream().mapToDouble(Origin::heard).average().orElse(1));
    }
}
