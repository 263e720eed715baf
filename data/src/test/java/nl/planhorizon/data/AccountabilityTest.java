package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.format.CaseloadTables;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.policy.Setting;
import org.junit.jupiter.api.Test;

/** Keeps the texts by which the service accounts for this software true to the code and the bundled policy. */
final class AccountabilityTest {

    private static final Path FOLDER = Path.of("..", "docs", "accountability");
    private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");

    /** Tables about one applicant or one member of staff; the others describe places, calendars and policy. */
    private static final List<String> ABOUT_PEOPLE = List.of(
            "cases",
            "earlierTerms",
            "officers",
            "officerExceptions",
            "interpreters",
            "interpreterExceptions",
            "companions",
            "standingHearings");

    private static final List<String> ABOUT_OTHER_THINGS = List.of(
            "caseload",
            "locations",
            "rooms",
            "holidays",
            "queues",
            "hearingTypes",
            "ruleSets",
            "restWaivers",
            "ageBands",
            "lentTeams",
            "noShowRates",
            "settings");

    @Test
    void registerEntrySaysWhatTheRulesAre() throws Exception {
        Golden.check(FOLDER.resolve("algorithm-register.md"), filled("algorithm-register.md"));
    }

    @Test
    void dataProtectionTextNamesEveryFieldAboutPeople() throws Exception {
        Golden.check(FOLDER.resolve("data-protection.md"), filled("data-protection.md"));
    }

    @Test
    void everyTableIsEitherAboutPeopleOrNot() {
        assertThat(CaseloadTables.LAYOUT.tables())
                .extracting(Table::name)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ABOUT_PEOPLE.stream(), ABOUT_OTHER_THINGS.stream())
                        .toList());
    }

    /** Whoever changes the meaning or the weight of a rule has to say so where users look. */
    @Test
    void changelogNamesTheRulesAndWeightsInForce() throws Exception {
        assertThat(Files.readString(CHANGELOG))
                .as("a rule or a weight changed: say so in CHANGELOG.md and name `%s` there", fingerprint())
                .contains("`" + fingerprint() + "`");
    }

    /** The text around stays as people wrote it; what lies between two marks is written from the code. */
    private static String filled(String name) throws Exception {
        var text = Files.readString(FOLDER.resolve(name));
        text = between(text, "rules-nl", rules(true));
        text = between(text, "rules-en", rules(false));
        text = between(text, "settings", settings());
        return between(text, "fields", fields());
    }

    private static String between(String text, String mark, String content) {
        var begin = "<!-- %s: written by AccountabilityTest -->\n".formatted(mark);
        var end = "<!-- end of %s -->".formatted(mark);
        return text.contains(begin)
                ? text.substring(0, text.indexOf(begin) + begin.length()) + content + text.substring(text.indexOf(end))
                : text;
    }

    private static String rules(boolean dutch) {
        return Arrays.stream(Rule.values())
                .map(rule -> "- `%s` %s (%s)%n"
                        .formatted(
                                rule.code(),
                                dutch ? rule.dutch() : rule.english(),
                                dutch ? rule.ground().dutch() : rule.ground().english()))
                .collect(Collectors.joining());
    }

    private static String settings() {
        var policy = Policies.bundled().settings();
        return Arrays.stream(Setting.values())
                .map(setting -> "| `%s` | %d | %s |%n"
                        .formatted(
                                setting.code(),
                                policy.value(setting),
                                policy.sources().get(setting)))
                .collect(Collectors.joining("", "| setting | value | source |\n|---|---|---|\n", ""));
    }

    private static String fields() {
        return CaseloadTables.LAYOUT.tables().stream()
                .filter(table -> ABOUT_PEOPLE.contains(table.name()))
                .map(AccountabilityTest::fields)
                .collect(Collectors.joining());
    }

    private static String fields(Table<?> table) {
        return "%n### `%s`: %s%n%n| field | what for | waarvoor |%n|---|---|---|%n"
                        .formatted(table.name(), table.english())
                + table.columns().stream()
                        .map(column -> "| %s | %s | %s |%n".formatted(column.name(), column.english(), column.dutch()))
                        .collect(Collectors.joining());
    }

    /** Eight digits that change with the meaning, the source or the weight of any rule. */
    private static String fingerprint() throws Exception {
        var text = rules(true) + rules(false) + settings();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 4);
    }
}
