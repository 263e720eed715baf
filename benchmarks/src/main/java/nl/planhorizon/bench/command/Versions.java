package nl.planhorizon.bench.command;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;

/** The versions the figures hold for, written down by the build. */
final class Versions {

    private Versions() {}

    static String all() throws IOException {
        var versions = new Properties();
        try (var file = Versions.class.getResourceAsStream("/nl/planhorizon/bench/versions.properties")) {
            versions.load(Objects.requireNonNull(file));
        }
        return "Planhorizon %s (%s), Timefold %s, OR-Tools %s"
                .formatted(
                        versions.getProperty("planhorizon"),
                        System.getProperty("planhorizon.commit", "commit unknown"),
                        versions.getProperty("timefold"),
                        versions.getProperty("ortools"));
    }
}
