package nl.planhorizon.data.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.data.sample.Ladder.Rung;

/**
 * Which demo caseload is asked for. The same request gives the same caseload.
 *
 * @param profile what it is for
 * @param cases number of cases
 * @param officers number of officers
 * @param interpreters number of interpreters, pools included
 * @param locations number of locations; below three there is no child room, below four no border procedure
 * @param weeks weeks in the window
 * @param seed start of all chance
 * @param asOf day the plan is made; the window starts on the first Monday from then on
 */
public record DemoRequest(
        Profile profile,
        int cases,
        int officers,
        int interpreters,
        int locations,
        int weeks,
        long seed,
        LocalDate asOf) {

    /** Cases in stock on 30 April 2023 in tracks 4, 1 and 2. */
    public static final int NATIONAL = 37_330;

    private static final int NATIONAL_TRACK_4 = 33_555;
    private static final LocalDate SUMMER_2023 = LocalDate.of(2023, 7, 17);
    private static final int WEEKS = 6;

    private static final Ladder OFFICERS =
            Ladder.of(new Rung(300, 30), new Rung(3_000, 115), new Rung(NATIONAL, 1_210));
    private static final Ladder INTERPRETERS =
            Ladder.of(new Rung(300, 28), new Rung(3_000, 117), new Rung(NATIONAL, 470));
    private static final Ladder LOCATIONS = Ladder.of(new Rung(300, 4), new Rung(3_000, 6), new Rung(NATIONAL, 8));
    private static final Ladder STRESS_OFFICERS =
            Ladder.of(new Rung(300, 30), new Rung(3_000, 140), new Rung(NATIONAL_TRACK_4, 900));
    private static final Ladder STRESS_INTERPRETERS =
            Ladder.of(new Rung(300, 20), new Rung(3_000, 150), new Rung(NATIONAL_TRACK_4, 450));
    private static final Ladder STRESS_LOCATIONS =
            Ladder.of(new Rung(300, 3), new Rung(3_000, 6), new Rung(NATIONAL_TRACK_4, 12));

    private static final Map<String, DemoRequest> NAMED = named();

    public DemoRequest {
        atLeastOne("cases", cases);
        atLeastOne("officers", officers);
        atLeastOne("interpreters", interpreters);
        atLeastOne("locations", locations);
        atLeastOne("weeks", weeks);
    }

    /** Everything but the number of cases by default. */
    public static DemoRequest of(Profile profile, int cases) {
        boolean stress = profile == Profile.STRESS;
        return new DemoRequest(
                profile,
                cases,
                (stress ? STRESS_OFFICERS : OFFICERS).at(cases),
                (stress ? STRESS_INTERPRETERS : INTERPRETERS).at(cases),
                (stress ? STRESS_LOCATIONS : LOCATIONS).at(cases),
                WEEKS,
                1,
                SUMMER_2023);
    }

    /** The bundled demo of that name. */
    public static Optional<DemoRequest> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** Names of the bundled demos, small ones first. */
    public static List<String> names() {
        return List.copyOf(NAMED.keySet());
    }

    public DemoRequest withOfficers(int count) {
        return new DemoRequest(profile, cases, count, interpreters, locations, weeks, seed, asOf);
    }

    public DemoRequest withInterpreters(int count) {
        return new DemoRequest(profile, cases, officers, count, locations, weeks, seed, asOf);
    }

    public DemoRequest withLocations(int count) {
        return new DemoRequest(profile, cases, officers, interpreters, count, weeks, seed, asOf);
    }

    public DemoRequest withWeeks(int count) {
        return new DemoRequest(profile, cases, officers, interpreters, locations, count, seed, asOf);
    }

    public DemoRequest withSeed(long other) {
        return new DemoRequest(profile, cases, officers, interpreters, locations, weeks, other, asOf);
    }

    public DemoRequest withAsOf(LocalDate day) {
        return new DemoRequest(profile, cases, officers, interpreters, locations, weeks, seed, day);
    }

    private static Map<String, DemoRequest> named() {
        var named = new LinkedHashMap<String, DemoRequest>();
        named.put("demo-300", of(Profile.CALIBRATED, 300).withOfficers(42));
        named.put("demo-3000", of(Profile.CALIBRATED, 3_000));
        named.put("national", of(Profile.CALIBRATED, NATIONAL));
        named.put("stress-300", of(Profile.STRESS, 300));
        named.put("stress-3000", of(Profile.STRESS, 3_000));
        named.put("stress-national", of(Profile.STRESS, NATIONAL_TRACK_4));
        return named;
    }

    private static void atLeastOne(String what, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "A demo caseload needs at least one of %s, got %d.".formatted(what, count));
        }
    }
}
