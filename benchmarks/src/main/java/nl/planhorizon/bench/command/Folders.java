package nl.planhorizon.bench.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results go. */
final class Folders {

    private Folders() {}

    /** The project, as the launcher tells. */
    static Path root() {
        return Path.of(System.getProperty("planhorizon.root", "."));
    }

    /** The folder that was asked for, else the one of that name in benchmarks/. */
    static Path of(@Nullable Path asked, String name) {
        return asked == null ? root().resolve("benchmarks").resolve(name) : asked;
    }
}
