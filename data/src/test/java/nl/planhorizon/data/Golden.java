package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that tests keep true; with {@code -Dupdate=true} they are rewritten instead. */
final class Golden {

    private Golden() {}

    static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("run with -Dupdate=true to rewrite it").hasContent(expected);
    }
}
