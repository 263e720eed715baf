package nl.planhorizon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import nl.planhorizon.api.command.PlanhorizonCommand;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.planning.StopSignal;
import nl.planhorizon.data.sample.DemoRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan", "check", "demo-data", "convert", "template", "serve"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        var dutch = Cli.run(command, "--help");
        var english = Cli.run(command, "--help", "--lang", "en");

        assertThat(dutch.code()).isZero();
        assertThat(dutch.err()).isEmpty();
        assertThat(dutch.out()).startsWith("Gebruik: planhorizon " + command).contains("Toont deze hulp.");
        assertThat(english.out()).startsWith("Usage: planhorizon " + command).contains("Shows this help.");
    }

    @Test
    void noArgumentLacksAnExplanation() {
        var texts = new Texts(Language.EN);
        var nowhere = new PrintWriter(Writer.nullWriter());
        var line = PlanhorizonCommand.commandLine(new Console(nowhere, nowhere, texts, false), new StopSignal());

        assertThat(line.getSubcommands().values())
                .hasSize(14)
                .flatExtracting(command -> command.getCommandSpec().args())
                .allSatisfy(argument -> assertThat(argument.description())
                        .as(argument.toString())
                        .isNotEmpty());
    }

    @Test
    void theProgramListsItsCommands() {
        var help = Cli.run("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains(
                        "  plan ",
                        "  check ",
                        "  demo-data ",
                        "  convert ",
                        "  template ",
                        "  explain ",
                        "  fairness ",
                        "  what-if ",
                        "  serve ",
                        "  work ",
                        "  measure ",
                        "  overnight ");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Cli.run("--version").out()).startsWith("planhorizon ");
    }

    @Test
    void withoutACommandItTellsWhichThereAre() {
        var nothing = Cli.run();

        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("Opdrachten:");
    }

    @Test
    void namesEveryFaultOfUseAtOnce() {
        var wrong = Cli.run("plan", "a", "b", "--time", "1x", "--seed", "q", "--steps", "1.5", "--lang", "en");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err())
                .contains(
                        "--time: '1x' cannot be used here. [wrong-value] Give a duration such as 60s, 5m or 1h30m.",
                        "--seed: 'q' cannot be used here. [wrong-value] Give a whole number.",
                        "--steps: '1.5' cannot be used here. [wrong-value] Give a whole number.",
                        "b: This argument is unknown. [unknown-argument] See planhorizon plan --help.",
                        "Together: errors 4, warnings 0.");
    }

    @Test
    void namesWhatIsMissing() {
        var wrong = Cli.run("check", "--lang", "en");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("DATASET", "PLAN", "This is missing. [missing-argument]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --demo 300", "overnight --demo 300", "measure forecast --base 300"})
    void namesTheDemosThatThereAre(String command) {
        var wrong = Cli.run((command + " --lang en").split(" "));

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("'300' cannot be used here.").contains(DemoRequest.names());
    }

    @Test
    void namesAnUnknownCommand() {
        var wrong = Cli.run("paln");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("paln: Dit argument is onbekend.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-data --cases 0 --weeks 27 --out x.json",
                "demo-data --profile nice --out x.json",
                "demo-data --as-of 17-07-2023 --out x.json",
                "plan --stop-at-gap 101",
                "plan --steps -1",
                "plan --time --json",
                "plan --lang fr",
                "plan nowhere.json",
                "convert demo-300 --out x.pdf",
                "template --out template.json"
            })
    void refusesWrongUseInWords(String line) {
        var wrong = Cli.run(line.split(" "));

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("Fouten:", "Samen: fouten").doesNotContain("java.", "\tat ");
    }
}
