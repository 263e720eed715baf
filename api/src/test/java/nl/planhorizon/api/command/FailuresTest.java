package nl.planhorizon.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.Fault.Severity;
import nl.planhorizon.data.FaultyInputException;
import org.junit.jupiter.api.Test;

final class FailuresTest {

    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures(
            new Console(new PrintWriter(Writer.nullWriter()), new PrintWriter(err), new Texts(Language.EN), false));

    @Test
    void aFaultOfOursIsOneLineToReport() {
        int code = failures.explain(new IllegalStateException("odd"), false);

        assertThat(code).isEqualTo(70);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("odd", "FailuresTest.java", "Report this line");
    }

    @Test
    void aFaultOfOursShowsWhereItAroseWhenAsked() {
        failures.explain(new IllegalStateException("odd"), true);

        assertThat(err.toString()).contains("\tat nl.planhorizon.api.command.FailuresTest");
    }

    @Test
    void tooLittleMemoryIsSaidWithARemedy() {
        assertThat(failures.explain(new OutOfMemoryError("heap"), false)).isEqualTo(70);
        assertThat(err.toString()).contains("PLANHORIZON_JAVA_OPTS=-Xmx2g");
    }

    @Test
    void faultsOfTheInputAreListedErrorsFirstAndCounted() {
        var faults = List.of(
                new Fault(Severity.WARNING, "odd", "b.json", "Looks odd.", "Look again."),
                new Fault(Severity.ERROR, "wrong", "a.json /cases/0", "Is wrong.", "Mend it."));

        int code = failures.explain(new FaultyInputException(faults), true);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Errors:",
                        "  a.json /cases/0: Is wrong. [wrong] Mend it.",
                        "Warnings:",
                        "  b.json: Looks odd. [odd] Look again.",
                        "Together: errors 1, warnings 1.");
    }
}
