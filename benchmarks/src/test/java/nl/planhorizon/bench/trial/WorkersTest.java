package nl.planhorizon.bench.trial;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.planhorizon.solver.domain.calendar.Half.MORNING;
import static nl.planhorizon.solver.testing.Given.asylumCase;
import static nl.planhorizon.solver.testing.Given.caseload;
import static nl.planhorizon.solver.testing.Given.hearing;
import static nl.planhorizon.solver.testing.Given.interpreter;
import static nl.planhorizon.solver.testing.Given.morning;
import static nl.planhorizon.solver.testing.Given.officer;
import static nl.planhorizon.solver.testing.Given.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in processes of their own, as in the benchmark. */
class WorkersTest {

    private static final int STEPS = 3000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The caseload for which the tests of the solver know the optimum by trying every plan. */
    private static final Caseload TWO_WEEKS = caseload()
            .policy(policy().baaTarget(1).lends("BAA"))
            .cases(
                    asylumCase("C1"),
                    asylumCase("C2")
                            .queue("priority")
                            .registrationHearingOn(LocalDate.of(2026, 11, 10))
                            .readyOn(LocalDate.of(2026, 12, 4)),
                    asylumCase("C3").queue("baa").appliedOn(LocalDate.of(2026, 9, 1)),
                    asylumCase("C4").queue("baa").appliedOn(LocalDate.of(2026, 9, 15)),
                    asylumCase("C5").appliedOn(LocalDate.of(2026, 11, 1)))
            .officers(officer("O1"), officer("O2").team("BAA"))
            .interpreters(
                    interpreter("I1").works(WeekPattern.NONE.with(TUESDAY, MORNING)),
                    interpreter("I2").works(WeekPattern.NONE.with(THURSDAY, MORNING)))
            .standing(hearing("C1").on(morning(8)).published())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"cp-sat", "cp-sat-hinted"})
    void cpSatFindsAndProvesTheOptimum(String peer) throws IOException, InterruptedException {
        assumeTrue(isLinuxOnX86(), "only these natives of OR-Tools are there");
        long optimum = new HearingSolver(SolverSettings.repeatable(1))
                .solve(TWO_WEEKS, Budget.steps(STEPS), better -> {})
                .planCost();

        var result = run(peer, 60);

        assertThat(result.note()).startsWith("proved its best plan optimal");
        assertThat(result.ownBound()).isEqualTo(optimum);
        assertThat(result.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.cost()).isEqualTo(optimum);
            assertThat(reading.violations()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"planhorizon", "greedy", "timefold-plain"})
    void everyPlanIsJudgedByTheAudit(String peer) throws IOException, InterruptedException {
        var result = run(peer, 10);

        assertThat(result.firstValid()).isNotNull();
        assertThat(result.curve()).isNotEmpty();
        assertThat(result.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.broken()).isEmpty();
            assertThat(reading.cost())
                    .isLessThan(result.costOfNoPlan())
                    .isEqualTo(result.curve().get(result.curve().size() - 1).cost());
        });
    }

    @Test
    void aProcessThatFailsIsALostRunAndNothingElse() throws IOException, InterruptedException {
        var workers = new Workers(folder, List.of("-Xmx64m"));

        var result = workers.run(new Job("missing.json", "missing.json", "greedy", 1, List.of(1.0), 0));

        assertThat(result.note()).startsWith("process ended with 1").contains("missing.json");
        assertThat(result.readings()).isEmpty();
    }

    private TrialResult run(String peer, double seconds) throws IOException, InterruptedException {
        var file = folder.resolve("caseload.json");
        CaseloadFiles.write(TWO_WEEKS, file);
        var job = new Job(file.toString(), file.toString(), peer, 1, List.of(seconds), 0);
        return new Workers(
                        folder, Stream.concat(Stream.of("-Xmx512m"), coverage()).toList())
                .run(job);
    }

    /** What the processes run counts as tested too. */
    private static Stream<String> coverage() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent"));
    }

    private static boolean isLinuxOnX86() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
