package nl.planhorizon.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.explain.Explainer;
import org.junit.jupiter.api.Test;

/** What planners read in hand-made situations, word for word: see the file of sentences. */
final class SituationsTest {

    private static final Path SENTENCES = Path.of("src/test/resources/nl/planhorizon/api/explain/situations.txt");

    @Test
    void everySituationIsToldInTheseSentences() throws IOException {
        var sentences = Stream.of(Situations.all(), RareSituations.all())
                .flatMap(all -> all.entrySet().stream())
                .map(entry -> "%s%n  %s%n  %s%n"
                        .formatted(
                                entry.getKey(),
                                sentence(entry.getValue(), Language.NL),
                                sentence(entry.getValue(), Language.EN)))
                .collect(Collectors.joining(System.lineSeparator()));

        assertThat(Situations.all().size() + RareSituations.all().size()).isGreaterThanOrEqualTo(50);
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(SENTENCES.toAbsolutePath().getParent());
            Files.writeString(SENTENCES, sentences);
        }
        assertThat(SENTENCES).as("run with -Dupdate=true to rewrite it").hasContent(sentences);
    }

    private static String sentence(Situations.Situation situation, Language language) {
        var caseload = situation.caseload().build();
        var explanation = new Explainer(PlanDesk.of(caseload, situation.plan())).explain("C1");
        return new ExplanationReport(caseload, new Texts(language)).sentence(explanation);
    }
}
