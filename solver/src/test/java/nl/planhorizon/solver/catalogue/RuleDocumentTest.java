package nl.planhorizon.solver.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.policy.Setting;
import org.junit.jupiter.api.Test;

/** Keeps docs/rules.md equal to the catalogue; {@code -Dupdate=true} writes it. */
class RuleDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");

    private static final Map<Rule, List<Setting>> SETTINGS = Map.ofEntries(
            Map.entry(
                    Rule.TOO_EARLY,
                    List.of(Setting.NOTICE_DAYS_LETTER, Setting.NOTICE_DAYS_IN_PERSON, Setting.NOTICE_DAYS_AGREED)),
            Map.entry(Rule.HELD_BACK, List.of(Setting.HELD_BACK_PERCENTAGE, Setting.HELD_BACK_OPEN_DAYS)),
            Map.entry(Rule.PINNED_MOVED, List.of(Setting.FROZEN_DAYS)),
            Map.entry(Rule.HORIZON, List.of(Setting.WEIGHT_HORIZON)),
            Map.entry(Rule.TERM, List.of(Setting.WEIGHT_TERM, Setting.MAXIMUM_TERM_MONTHS)),
            Map.entry(Rule.WAITING, List.of(Setting.WAITING_DIVISOR)),
            Map.entry(Rule.UNPLANNED, List.of(Setting.WEIGHT_UNPLANNED, Setting.UNPLANNED_DAYS)),
            Map.entry(
                    Rule.CHANGE,
                    List.of(
                            Setting.WEIGHT_CHANGED_PLACE,
                            Setting.WEIGHT_CHANGED_OFFICER,
                            Setting.WEIGHT_CHANGED_INTERPRETER,
                            Setting.WEIGHT_DROPPED,
                            Setting.FACTOR_HANDED_OVER)),
            Map.entry(Rule.TARGET, List.of(Setting.WEIGHT_TARGET, Setting.REGULAR_SESSIONS_A_WEEK)),
            Map.entry(Rule.FAMILY, List.of(Setting.WEIGHT_FAMILY)),
            Map.entry(Rule.IDLE, List.of(Setting.WEIGHT_IDLE)),
            Map.entry(Rule.LOAD, List.of(Setting.WEIGHT_LOAD, Setting.LOAD_PERCENTAGE)));

    @Test
    void documentSaysWhatTheCatalogueSays() throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.writeString(DOCUMENT, rendered());
        }

        assertThat(DOCUMENT).hasContent(rendered());
    }

    @Test
    void onlyABasisThatWasLookedUpNamesLaw() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            boolean namesLaw = rule.ground().english().matches("Letter 19 637 nr\\. 3156: .+|Vw 2000 art\\. 42 .+");
            assertThat(namesLaw).as(rule.code()).isEqualTo(rule.ground().basis() == Ground.Basis.DOCUMENT);
        });
    }

    private static String rendered() {
        return """
                # The rules

                Every rule of a plan, from the enum `Rule`; a test keeps this page equal to it and writes it with `-Dupdate=true`. How each
                rule is counted is on [the rules, precisely](rules-precisely.md). The numbers behind the settings are policy: those of the bundled
                policy are on [the policy](policy.md). Where a rule surely rests on law but nobody has looked up the article, its basis says that a lawyer
                is to verify it; the source then tells what is known of it.

                """
                + Arrays.stream(Rule.Kind.values())
                        .map(RuleDocumentTest::section)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(Rule.Kind kind) {
        var heading =
                switch (kind) {
                    case HARD -> "## Hard: a plan that breaks one is not a plan";
                    case COST -> "## Cost: the less, the better";
                    case FAIRNESS -> "## Fairness: settled after the search, never traded against cost";
                };
        return heading
                + "\n\n| code | in Dutch | in English | basis | source | settings |\n|---|---|---|---|---|---|\n"
                + Rule.of(kind).stream().map(RuleDocumentTest::row).collect(Collectors.joining());
    }

    private static String basis(Rule rule) {
        return switch (rule.ground().basis()) {
            case DOCUMENT -> "document";
            case PRACTICE -> "practice";
            case TO_VERIFY -> "**to be verified by a lawyer**";
        };
    }

    private static String row(Rule rule) {
        var settings = SETTINGS.getOrDefault(rule, List.of()).stream()
                .map(setting -> "`%s`".formatted(setting.code()))
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.code(),
                        rule.dutch(),
                        rule.english(),
                        basis(rule),
                        rule.ground().english(),
                        settings);
    }
}
