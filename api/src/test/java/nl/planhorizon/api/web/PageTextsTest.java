package nl.planhorizon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the pages are complete in both languages, and templates use nothing else. */
final class PageTextsTest {

    private static final Pattern PLACES = Pattern.compile("%(\\d+\\$)?s");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[}(]");

    static List<String> bundles() {
        return PageTexts.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) throws IOException {
        var dutch = read(bundle + ".properties");
        var english = read(bundle + "_en.properties");

        assertThat(english.stringPropertyNames())
                .isEqualTo(dutch.stringPropertyNames())
                .isNotEmpty();
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(dutch.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aKeyIsDefinedOnce(String bundle) throws IOException {
        for (var file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            var lines = Files.readAllLines(Path.of("src/main/resources/nl/planhorizon/api/text", file));

            assertThat(lines.stream()
                            .filter(line -> line.matches("[a-z][^ ]* = .*"))
                            .map(line -> line.split(" ", 2)[0]))
                    .as(file)
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextSpeaksOfTheMachineryBehindAPlan(String bundle) throws IOException {
        for (var file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            assertThat(read(file).values()).allSatisfy(text -> assertThat(text.toString())
                    .doesNotContainPattern("(?i)\\b(score|constraint|solver|timefold)\\b"));
        }
    }

    @Test
    void everyTextATemplateNamesIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (var bundle : PageTexts.BUNDLES) {
            known.addAll(read(bundle + ".properties").stringPropertyNames());
        }
        Set<String> used = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/resources/nl/planhorizon/api/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(known).containsAll(used);
        assertThat(used).isNotEmpty();
    }

    private static long places(String text) {
        return PLACES.matcher(text).results().count();
    }

    private static Properties read(String file) throws IOException {
        var texts = new Properties();
        try (var in = PageTexts.class.getResourceAsStream("/nl/planhorizon/api/text/" + file)) {
            texts.load(in);
        }
        return texts;
    }
}
