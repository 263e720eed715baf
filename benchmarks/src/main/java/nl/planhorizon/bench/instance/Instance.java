package nl.planhorizon.bench.instance;

import java.util.Locale;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;

/**
 * One caseload of the benchmark.
 *
 * @param size how large it is
 * @param profile what it is like
 * @param weeks weeks of its window
 */
public record Instance(Size size, Profile profile, int weeks) {

    /** Weeks of the window of a planning office. */
    public static final int WEEKS = 6;

    public Instance(Size size, Profile profile) {
        this(size, profile, WEEKS);
    }

    /** Name of its folder: the size alone stands for the stress profile and six weeks. */
    public String name() {
        var name = profile == Profile.STRESS
                ? size.code()
                : size.code() + "-" + profile.name().toLowerCase(Locale.ROOT);
        return weeks == WEEKS ? name : "%s-%d-weeks".formatted(name, weeks);
    }

    public Caseload caseload() {
        return DemoData.generate(size.request(profile).withWeeks(weeks));
    }
}
