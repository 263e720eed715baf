package nl.planhorizon.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed stylesheet of components is what its build makes of its packages; nobody changed it by hand. */
final class StylesheetTest {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final Path ASSETS = Path.of("resources/nl/planhorizon/api/assets");
    private static final Path BUNDLE = Path.of("src/main").resolve(ASSETS).resolve("nl-design-system.css");
    private static final List<String> MADE_OF = List.of("package.json", "package-lock.json", "build.mjs");
    private static final String BODY = "body: sha256 ";
    private static final int MOST_BYTES = 90_000;

    @Test
    void itWasMadeOfThePackagesAndTheScriptThatAreHere() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var file : MADE_OF) {
            bytes.write(Files.readAllBytes(FRONTEND.resolve(file)));
        }

        assertThat(Files.readString(BUNDLE)).contains("made of: sha256 " + checksum(bytes.toByteArray()));
    }

    @Test
    void nobodyChangedItByHand() throws IOException {
        var bundle = Files.readString(BUNDLE);
        var body = bundle.substring(bundle.indexOf("*/\n") + 3);

        assertThat(bundle).contains(BODY + checksum(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.size(BUNDLE)).isLessThan(MOST_BYTES);
    }

    /** Where Node is and the registry answers; elsewhere the checksums must do. */
    @Test
    void buildingItAnewMakesTheSame(@TempDir Path elsewhere) throws IOException, InterruptedException {
        var folder = Files.createDirectories(elsewhere.resolve("frontend"));
        Files.createDirectories(elsewhere.resolve(ASSETS));
        for (var file : MADE_OF) {
            Files.copy(FRONTEND.resolve(file), folder.resolve(file));
        }
        assumeTrue(succeeds(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"));

        assertThat(succeeds(folder, "npm", "run", "build")).isTrue();

        assertThat(elsewhere.resolve(ASSETS).resolve("nl-design-system.css")).hasSameTextualContentAs(BUNDLE);
    }

    private static boolean succeeds(Path folder, String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no Node here
        }
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
