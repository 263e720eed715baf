package nl.planhorizon.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

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
    void aSettingThatCannotBeIsNamed() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("server.tomcat.threads.max", "many")));
        var wrong = catchThrowable(() -> settings.bind("server.tomcat.threads.max", Integer.class));

        int code = failures.explain(new IllegalStateException("The server does not start.", wrong), false);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("server.tomcat.threads.max", "\"many\"", "start again");
    }

    @Test
    void faultsOfTheInputAreListedErrorsFirstAndCounted() {
        var faults = List.of(
                Fault.warning(FaultKind.NO_SOURCE, Phrase.plain("b.json /settings/0/source")),
                Fault.error(FaultKind.TRACK_NOT_IN_USE, "a.json /cases/0/track", 3));

        int code = failures.explain(new FaultyInputException(faults), true);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Errors:",
                        "  a.json /cases/0/track: Track 3 is not in use. [unknown-value] Use 1, 2 or 4.",
                        "Warnings:",
                        "  b.json /settings/0/source: Nobody can tell where this policy number comes from."
                                + " [no-source] Name the law, the decision or \"policy default\".",
                        "Together: errors 1, warnings 1.");
    }
}
