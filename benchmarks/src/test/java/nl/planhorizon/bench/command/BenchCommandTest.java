package nl.planhorizon.bench.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.Size;
import nl.planhorizon.bench.instance.StoredBound;
import nl.planhorizon.data.sample.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void runsPeersSideBySideAndWritesEverything() throws IOException {
        int code = bench(
                "--size",
                "300",
                "--peers",
                "greedy,planhorizon",
                "--time",
                "1s,0.02m",
                "--seeds",
                "1",
                "--warm-up",
                "0s",
                "--out",
                folder.toString());

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("- date: 2026-11-24", "- caseload: 300", "proven in these runs", "| planhorizon | 1.2 | ");
        assertThat(err.toString()).contains("greedy, seed 1, [1.0, 1.2] s", "planhorizon, seed 1, [1.2] s");
        assertThat(Files.readAllLines(folder.resolve("results.csv")))
                .filteredOn(line -> !line.startsWith("#"))
                .hasSize(5)
                .anyMatch(line -> line.startsWith("greedy,1,1,"));
        assertThat(folder.resolve("results.csv"))
                .content()
                .as("nothing of this machine")
                .contains("--seeds 1 --warm-up 0s")
                .doesNotContain(folder.toString());
        assertThat(folder.resolve("cost-over-time.svg")).content().contains(">planhorizon<", ">greedy<");
    }

    @Test
    void theWindowCanBeLonger() {
        int code = bench(("--size 300 --weeks 8 --peers greedy --time 0s --seeds 1 --warm-up 0s --out " + folder)
                .split(" ", -1));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("- caseload: 300-8-weeks");
    }

    @Test
    void provesABoundAndStoresIt() throws IOException {
        int code = bench("--size", "300", "--profile", "calibrated", "--prove", "0", "--out", folder.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("Bound of 300-calibrated: none stored before");
        var caseload = new Instance(Size.SMALL, Profile.CALIBRATED).caseload();
        assertThat(new StoredBound(folder, caseload).verified()).isPresent();
    }

    @Test
    void explanationsAreCheckedPlaceByPlace() {
        int code = bench("--size", "300", "--time", "0s", "--explain", "60");

        assertThat(code).as(out.toString()).isZero();
        assertThat(out.toString()).contains("explained: 60 cases", "blocking sets held against", "all of it holds");
    }

    @Test
    void answersAreCountedAndTheRepairIsChecked() {
        int code = bench("--size", "300", "--time", "0s", "--answers", "40");

        assertThat(code).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("best places: asked 40 times", "a valid plan after", "the audit finds no broken rule")
                .doesNotContain("repair: 0 hearings no longer held");
    }

    /** The search, the bound and the model of CP-SAT are three codes, and the audit that counts is a fourth. */
    @Test
    void searchBoundAndCpSatDoNotContradictEachOther() {
        assumeTrue(System.getProperty("os.arch").equals("amd64")
                && Path.of("/proc/self").toFile().exists());

        int code = bench(("optimum --cases 40 --seeds 3 --steps 20000 --out " + folder).split(" ", -1));

        assertThat(code).as(out + err.toString()).isZero();
        assertThat(out.toString()).contains("caseloads: 3, for 3 of them CP-SAT proves", "nobody contradicts anybody");
        assertThat(folder.resolve("results.csv"))
                .content()
                .contains("# command: ./planhorizon bench optimum --cases 40 --seeds 3 --steps 20000\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office --demo 300",
                "office --users 0",
                "office --seconds 0",
                "office --think -1",
                "office --search 0",
                "day --demo 300",
                "day --times 0",
                "day --think -1",
                "day --search 0",
                "optimum --cases 0",
                "optimum --seeds 0",
                "optimum --steps -1",
                "optimum --seconds 0"
            })
    void refusesWhatCannotBeMeasured(String arguments) {
        int code = bench((arguments + " --out " + folder).split(" ", -1));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(arguments.split(" ", -1)[1] + " cannot be");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size 30",
                "--time soon",
                "--time -1s",
                "--peers cplex",
                "--seeds 0",
                "--weeks 0",
                "--answers 0",
                "--warm-up x",
                "--bogus"
            })
    void refusesWhatItDoesNotKnow(String arguments) {
        int code = bench((arguments + " --out " + folder).split(" ", -1));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(arguments.split(" ", -1)[0]);
        assertThat(folder).isEmptyDirectory();
    }

    private int bench(String... args) {
        return BenchCommand.commandLine(NOON, args)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
