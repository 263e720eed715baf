package nl.planhorizon.data.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks of files and the audit think of demo caseloads. */
class DemoElsewhereTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "demo-3000", "stress-300"})
    void fileOfADemoIsReadWithoutAFault(String name, @TempDir Path folder) throws IOException, FaultyInputException {
        var caseload = DemoData.generate(DemoRequest.named(name).orElseThrow());
        var file = folder.resolve("demo.json");
        CaseloadFiles.write(caseload, file);

        var read = CaseloadFiles.read(file);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.content().cases()).isEqualTo(caseload.cases());
        assertThat(read.content().standing()).isEqualTo(caseload.standing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-300", "demo-3000", "stress-300"})
    void auditFindsThePublishedPlanLegalUntilSomethingGoesWrong(String name) {
        var request = DemoRequest.named(name).orElseThrow();

        var before = DemoData.undisturbed(request);
        var after = DemoData.generate(request);

        assertThat(Audit.of(before, published(before)).rules().hardViolations()).isEmpty();
        assertThat(Audit.of(after, published(after)).rules().hardViolations())
                .containsKeys("officer-unavailable", "interpreter-unavailable", "not-ready");
    }

    private static HearingPlan published(Caseload caseload) {
        return new HearingPlan(caseload.standing().stream()
                .map(StandingHearing::hearing)
                .filter(hearing -> caseload.window().contains(hearing.firstDay()))
                .toList());
    }
}
