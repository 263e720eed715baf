package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairnessCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void plans() {
        assertThat(Cli.run("plan", "demo-300", "--steps", "20", "--out", plan()).code())
                .isZero();
    }

    private static String plan() {
        return folder.resolve("plan.json").toString();
    }

    @Test
    void tellsInTheLanguageOfTheReaderWhatIsChanceAndWhatScarcity() {
        var dutch = Cli.run("fairness", "demo-300", plan());
        var english = Cli.run("fairness", "demo-300", plan(), "--lang", "en");

        assertThat(dutch.code()).isZero();
        assertThat(dutch.out()).contains("Nationaliteit", "Syri\u00eb", "dagen na de beurt");
        assertThat(english.out()).contains("Nationality", "Syria", "days after their turn");
    }

    @Test
    void givesOneJsonDocumentWithEveryGrouping() throws IOException {
        var answer = Cli.run("fairness", "demo-300", plan(), "--json");

        var groups = new ObjectMapper().readTree(answer.out()).get("groups");
        assertThat(groups.findValuesAsText("grouping"))
                .contains("QUEUE", "NATIONALITY", "LANGUAGE", "LOCATION", "SEX_WISH", "AGE");
        assertThat(groups.findValuesAsText("verdict")).isSubsetOf("CHANCE", "SCARCITY", "LOOK", "AHEAD");
    }

    @Test
    void aPeriodIsAboutThoseHeardInItAndThoseWhoStillWaited() throws IOException {
        var week = Cli.run("fairness", "demo-300", plan(), "--from", "2023-07-17", "--to", "2023-07-21", "--json");
        var whole = Cli.run("fairness", "demo-300", plan(), "--json");

        assertThat(week.code()).as(week.err()).isZero();
        assertThat(new ObjectMapper().readTree(week.out()).get("groups")).isNotEmpty();
        assertThat(week.out()).isNotEqualTo(whole.out());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsAFaultOfTheInput() {
        var answer =
                Cli.run("fairness", "demo-300", plan(), "--from", "2023-07-21", "--to", "2023-07-17", "--lang", "en");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("2023-07-17", "2023-07-21");
    }

    @Test
    void aPlanThatIsNotThereIsAFaultOfTheInput() {
        var answer = Cli.run("fairness", "demo-300", folder.resolve("none.json").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("none.json");
    }
}
