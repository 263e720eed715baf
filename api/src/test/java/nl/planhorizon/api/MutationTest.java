package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in which something was changed at random give an answer or a clear refusal, never a fault of ours. */
final class MutationTest {

    private static final int CASELOADS = 300;
    private static final int PLANS = 200;
    private static final List<String> ODD = List.of(
            "",
            "null",
            "0",
            "-1",
            "99999999999999999999",
            "1e400",
            "true",
            "\"\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[[[[",
            "\"2023-02-30\"",
            "\"9999-12-31\"",
            "\"nl\"",
            "\"Z00001\"",
            "}",
            ",",
            "\"",
            "\uD83D\uDE00");

    private final SplittableRandom random = new SplittableRandom(20230717);
    private final Path folder;

    MutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void caseloadsNeverLeadToAFaultOfOurs() throws IOException {
        var caseload = Files.readString(caseload());
        var mutated = folder.resolve("mutated.json");

        for (int i = 0; i < CASELOADS; i++) {
            Files.writeString(mutated, mutate(caseload));

            assertAnswered(i, Cli.run("plan", mutated.toString(), "--steps", "20"));
        }
    }

    @Test
    void plansNeverLeadToAFaultOfOurs() throws IOException {
        var caseload = caseload().toString();
        var planned = folder.resolve("plan.json");
        assertThat(Cli.run("plan", caseload, "--steps", "20", "--out", planned.toString())
                        .code())
                .isZero();
        var plan = Files.readString(planned);
        var mutated = folder.resolve("mutated.json");

        for (int i = 0; i < PLANS; i++) {
            Files.writeString(mutated, mutate(plan));

            assertAnswered(i, Cli.run("check", caseload, mutated.toString()));
        }
    }

    @Test
    void bytesThatAreNoTextNeverLeadToAFaultOfOurs() throws IOException {
        for (var name : List.of("noise.json", "noise.xlsx")) {
            var noise = new byte[5_000];
            random.nextBytes(noise);
            var file = Files.write(folder.resolve(name), noise).toString();

            assertThat(Cli.run("plan", file).code()).as(name).isEqualTo(2);
        }
    }

    private Path caseload() {
        var file = folder.resolve("caseload.json");
        assertThat(Cli.run("demo-data", "--cases", "30", "--out", file.toString())
                        .code())
                .isZero();
        return file;
    }

    private static void assertAnswered(int number, Cli answer) {
        assertThat(answer.code()).as("mutation %d: %s", number, answer.err()).isIn(0, 1, 2);
        assertThat(answer.err()).doesNotContain("java.", "\tat ");
        if (answer.code() == 2) {
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).contains("Fouten:", "Samen: ");
        }
    }

    private String mutate(String text) {
        var mutated = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutateOnce(mutated);
        }
        return new String(mutated.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void mutateOnce(StringBuilder text) {
        int from = valueAt(text, random.nextInt(text.length()));
        int to = endOfValue(text, from);
        switch (random.nextInt(5)) {
            case 0 -> text.replace(from, to, ODD.get(random.nextInt(ODD.size())));
            case 1 -> text.replace(from, to, another(text));
            case 2 -> text.deleteCharAt(random.nextInt(text.length()));
            case 3 -> text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
            default -> text.insert(from, text.substring(from, Math.min(text.length(), from + random.nextInt(200))));
        }
    }

    /** Some other value of the same text. */
    private String another(StringBuilder text) {
        int from = valueAt(text, random.nextInt(text.length()));
        return text.substring(from, endOfValue(text, from));
    }

    private static int valueAt(StringBuilder text, int near) {
        int colon = text.indexOf(":", near);
        return colon < 0 ? Math.min(near, text.length() - 1) : Math.min(colon + 1, text.length() - 1);
    }

    private static int endOfValue(StringBuilder text, int from) {
        int to = from;
        while (to < text.length() && ",}]\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
