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
 */
public record Instance(Size size, Profile profile) {

    /** Name of its folder: the size alone stands for the stress profile. */
    public String name() {
        return profile == Profile.STRESS
                ? size.code()
                : size.code() + "-" + profile.name().toLowerCase(Locale.ROOT);
    }

    public Caseload caseload() {
        return DemoData.generate(size.request(profile));
    }
}
