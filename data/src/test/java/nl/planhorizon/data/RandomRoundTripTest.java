package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.MedicalAdvice;
import nl.planhorizon.solver.domain.cases.Needs;
import nl.planhorizon.solver.testing.RandomCaseloads;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RandomRoundTripTest {

    private static final int CASELOADS = 40;

    @ParameterizedTest
    @ValueSource(strings = {".json", ".xlsx", ""})
    void noRandomCaseloadLosesAnything(String extension, @TempDir Path folder) throws Exception {
        for (long seed = 1; seed <= CASELOADS; seed++) {
            var caseload = fileable(RandomCaseloads.of(seed));
            var path = folder.resolve("random-" + seed + extension);

            CaseloadFiles.write(caseload, path);
            var read = CaseloadFiles.read(path);

            assertThat(read.content())
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(caseload);
        }
    }

    /** As files know it: one open hearing a case, and no medical advice that limits nothing. */
    private static Caseload fileable(Caseload caseload) {
        return caseload.withCases(
                caseload.cases().stream().map(RandomRoundTripTest::fileable).toList());
    }

    private static AsylumCase fileable(AsylumCase asylumCase) {
        return new AsylumCase(
                asylumCase.number(),
                asylumCase.sequence(),
                asylumCase.sequence() == 1 ? asylumCase.status() : CaseStatus.WITHDRAWN,
                asylumCase.procedure(),
                asylumCase.dates(),
                asylumCase.missing(),
                asylumCase.language(),
                fileable(asylumCase.needs()),
                asylumCase.circumstances(),
                asylumCase.earlierTerms());
    }

    private static Needs fileable(Needs needs) {
        return new Needs(
                needs.skills(),
                needs.sexWish(),
                needs.childRoom(),
                needs.remoteAllowed(),
                needs.simple(),
                new MedicalAdvice(null, null).equals(needs.medical()) ? null : needs.medical());
    }
}
