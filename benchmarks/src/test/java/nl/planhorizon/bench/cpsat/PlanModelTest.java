package nl.planhorizon.bench.cpsat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.planhorizon.bench.greedy.GreedyPlanner;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.Size;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.HearingPlanFiles;
import nl.planhorizon.data.PlanDocument;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.facts.CaseloadFacts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CP-SAT is a fair peer only if its model means the same as the rules. */
class PlanModelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource(Profile.class)
    void costsWhatTheAuditSaysButForIdleInterpreters(Profile profile) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.arch").equals("amd64")
                && Path.of("/proc/self").toFile().exists());
        var caseload = new Instance(Size.SMALL, profile).caseload();
        var plan = new GreedyPlanner(new CaseloadFacts(caseload)).plan(() -> true);
        var audit = Audit.of(caseload, plan).rules();

        long modelled = audit.planCost() - audit.costs().getOrDefault(Rule.IDLE.code(), 0L);

        assertThat(inTheModel(caseload, plan)).isEqualTo("OPTIMAL " + modelled);
    }

    private String inTheModel(Caseload caseload, HearingPlan plan) throws IOException, InterruptedException {
        var caseloadFile = folder.resolve("caseload.json");
        var planFile = folder.resolve("plan.json");
        CaseloadFiles.write(caseload, caseloadFile);
        HearingPlanFiles.write(
                new PlanDocument(caseload.name(), caseload.asOf(), caseload.window(), plan, null), planFile);
        var warnings = folder.resolve("warnings.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FixedModel.class.getName(),
                        caseloadFile.toString(),
                        planFile.toString())
                .redirectError(warnings.toFile())
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(Files.readString(warnings)).isZero();
        return said.strip();
    }
}
