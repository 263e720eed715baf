package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.plan.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundTripTest {

    private final Caseload caseload = FullCaseload.caseload();

    @ParameterizedTest
    @ValueSource(strings = {"caseload.json", "caseload.xlsx", "caseload"})
    void whatIsWrittenIsReadBackWhole(String file, @TempDir Path folder) throws Exception {
        var path = folder.resolve(file);

        CaseloadFiles.write(caseload, path);
        var read = CaseloadFiles.read(path);

        assertThat(read.content()).usingRecursiveComparison().isEqualTo(caseload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseload.json", "caseload.xlsx", "caseload"})
    void aFileIsReplacedByItsNewContent(String file, @TempDir Path folder) throws Exception {
        var path = folder.resolve(file);
        CaseloadFiles.write(caseload.withStanding(List.of()), path);

        CaseloadFiles.write(caseload, path);

        assertThat(CaseloadFiles.read(path).content().standing()).hasSameSizeAs(caseload.standing());
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(path));
    }

    @Test
    void aPlanIsReadBackWhole(@TempDir Path folder) throws Exception {
        var hearing = new Hearing("1001", List.of(Session.morning(FullCaseload.MONDAY)), "TA", "O1", null, "TA-1");
        var prices = List.of(
                new PriceRow(PriceRow.Kind.INTERPRETER, "ar C1", "TA", List.of(0L, 1500L, 3L)),
                new PriceRow(PriceRow.Kind.ROOM, "", "TA", List.of(7L)),
                new PriceRow(PriceRow.Kind.TARGET, "baa", null, List.of()));
        var document = new PlanDocument(
                caseload.name(),
                caseload.asOf(),
                caseload.window(),
                new HearingPlan(List.of(hearing)),
                new Proof(123_456_789_012L, prices));
        var path = folder.resolve("plan.json");

        HearingPlanFiles.write(document, path);
        var read = HearingPlanFiles.read(path, caseload);

        assertThat(read.content()).isEqualTo(document);
    }
}
