package nl.planhorizon.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import nl.planhorizon.api.Planhorizon;
import nl.planhorizon.solver.catalogue.Rule;
import org.junit.jupiter.api.Test;

final class TextsTest {

    private final Texts dutch = new Texts(Language.NL);
    private final Texts english = new Texts(Language.EN);

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages_en.properties"))
                .isEqualTo(keys("messages.properties"))
                .isNotEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        assertThat(keys(dutch))
                .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key)));
    }

    @Test
    void noTextSpeaksOfTheMachineryBehindAPlan() {
        var machinery = Pattern.compile("(?i).*\\b(score|constraint|solver|timefold)\\b.*", Pattern.DOTALL);

        assertThat(keys(dutch)).allSatisfy(key -> assertThat(
                        dutch.bundle().getString(key) + english.bundle().getString(key))
                .doesNotMatch(machinery));
    }

    @Test
    void dutchDoesNotDependOnTheLanguageOfTheMachine() {
        assertThat(dutch.say("fault.errors")).isEqualTo("Fouten:");
        assertThat(english.say("fault.errors")).isEqualTo("Errors:");
    }

    @Test
    void writesNumbersAndDatesAsTheReaderDoes() {
        var day = LocalDate.of(2023, 7, 17);

        assertThat(dutch.number(1234567)).isEqualTo("1.234.567");
        assertThat(english.number(1234567)).isEqualTo("1,234,567");
        assertThat(dutch.percentage(0.1234)).isEqualTo("12,3 %");
        assertThat(english.percentage(0.1234)).isEqualTo("12.3 %");
        assertThat(dutch.date(day)).isEqualTo("17 juli 2023");
        assertThat(english.date(day)).isEqualTo("17 July 2023");
    }

    @Test
    void namesLanguagesAndDialects() {
        assertThat(dutch.language("ti")).isEqualTo("Tigrinya");
        assertThat(dutch.language("ar-levantine")).isEqualTo("Arabisch (Levantijns)");
        assertThat(english.language("prs")).isEqualTo("Dari");
        assertThat(dutch.language("zz-nowhere-known")).isEqualTo("zz-nowhere-known");
        assertThat(dutch.language("")).isEmpty();
    }

    @Test
    void tellsWhatARuleAsksInTheLanguageOfTheReader() {
        assertThat(dutch.meaning(Rule.NOT_READY)).isEqualTo("De zaak is planklaar.");
        assertThat(english.meaning(Rule.NOT_READY)).isEqualTo("The case is ready to plan.");
    }

    /** The keys in a file alone: a bundle would add those it falls back to. */
    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var in = Planhorizon.class.getResourceAsStream(file)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }

    private static Set<String> keys(Texts texts) {
        return texts.bundle().keySet();
    }

    private static long places(Texts texts, String key) {
        return Pattern.compile("%(\\d+\\$)?\\d*s")
                .matcher(texts.bundle().getString(key))
                .results()
                .count();
    }
}
