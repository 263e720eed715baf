package nl.planhorizon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.data.piece.PieceField;
import nl.planhorizon.data.piece.PieceForm;
import nl.planhorizon.data.piece.PieceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What code names by a code only is said in words, in both languages. */
final class SpokenTextsTest {

    private static final Pattern REFUSED = Pattern.compile("\"(refused\\.[a-z-]+)\"");

    /** Texts that are counted, and what there is to do today, which all is. */
    private static final Pattern COUNTED = Pattern.compile("(?:counted\\(|Todo\\(\\s*)['\"]([a-z]+[a-z.-]+)['\"]");

    private final PageTexts texts = new PageTexts();

    private void assertSaid(Iterable<String> keys, String language) {
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(texts.say(Locale.forLanguageTag(language), key))
                .doesNotStartWith("??"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyRefusal(String language) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                REFUSED.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }

        assertSaid(keys, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whateverIsCountedAlsoOfASingleOne(String language) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(each -> each.toString().matches(".*[.](html|java)"))
                    .toList()) {
                COUNTED.matcher(Files.readString(file)).results().forEach(found -> {
                    keys.add(found.group(1));
                    keys.add(found.group(1) + ".one");
                });
            }
        }

        assertSaid(keys, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatCanBeRegisteredOfAHearingAndThatItIs(String language) {
        var keys = Outcome.registrable().stream()
                .flatMap(outcome -> Stream.of("days.outcome." + outcome.code(), "days.done." + outcome.code()))
                .toList();

        assertSaid(keys, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyFieldOfAFormAndWhatThereIsToChoose(String language) {
        var keys = new TreeSet<String>();
        for (var kind : PieceKind.values()) {
            Stream.concat(PieceForm.fields(kind).stream(), rows(kind)).forEach(field -> {
                keys.add("field." + field.name());
                if (field.kind() == PieceField.Kind.ONE || field.kind() == PieceField.Kind.SEVERAL) {
                    field.choices().forEach(code -> keys.add("choice." + code));
                }
            });
        }

        assertSaid(keys, language);
    }

    /** Decision terms that no longer hold are kept with a case, and not on its form. */
    private static Stream<PieceField> rows(PieceKind kind) {
        return kind == PieceKind.CASE
                ? Stream.of()
                : PieceForm.rowFields(kind).stream().skip(1);
    }
}
