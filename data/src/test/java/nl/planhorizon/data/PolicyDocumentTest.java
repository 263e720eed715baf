package nl.planhorizon.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.policy.Setting;
import org.junit.jupiter.api.Test;

/** Keeps docs/policy.md equal to the bundled policy; {@code -Dupdate=true} writes it. */
final class PolicyDocumentTest {

    @Test
    void documentSaysWhatTheBundledPolicySays() throws Exception {
        Golden.check(Path.of("..", "docs", "policy.md"), rendered());
    }

    private static String rendered() {
        return """
                # The policy

                The single numbers of the bundled policy, `policy.json` in the data module; a test keeps this page equal to it and writes it with
                `-Dupdate=true`. A caseload may bring other numbers; one it leaves out has the number below. Queues, hearing types, rule sets
                and the other tables of policy are explained in [the files](files.md). A *policy default* is a plausible start that nobody
                published.

                | setting | unit | allowed | bundled | source |
                |---|---|---|---|---|
                """
                + Arrays.stream(Setting.values()).map(PolicyDocumentTest::row).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        var settings = Policies.bundled().settings();
        return "| `%s` | %s | %d to %d | %d | %s |\n"
                .formatted(
                        setting.code(),
                        setting.unit().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        setting.least(),
                        setting.most(),
                        settings.value(setting),
                        settings.sources().get(setting));
    }
}
