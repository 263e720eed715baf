package nl.planhorizon.data.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.data.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CatalogueTest {

    private static final Pattern PLACE = Pattern.compile("%(\\d)\\$s");
    private static final List<Locale> LOCALES =
            List.of(Locale.forLanguageTag("nl"), Locale.forLanguageTag("nl-NL"), Locale.ENGLISH, Locale.UK);

    private final Properties dutch = texts("faults.properties");
    private final Properties english = texts("faults_en.properties");

    @Test
    void bothLanguagesHaveATextForEverythingThereIsToSayAndNoOther() {
        var wanted = Stream.concat(
                        Arrays.stream(FaultKind.values()).flatMap(kind -> Stream.of(kind.key(), kind.remedyKey())),
                        Arrays.stream(Words.values()).map(Words::key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(dutch.stringPropertyNames()).isEqualTo(wanted);
        assertThat(english.stringPropertyNames()).isEqualTo(wanted);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key)));
    }

    @ParameterizedTest
    @EnumSource
    void aFaultTellsEveryDetailInTheLanguageOfTheReader(FaultKind kind) {
        var inTexts = new TreeSet<>(places(dutch, kind.key()));
        inTexts.addAll(places(dutch, kind.remedyKey()));
        assertThat(inTexts).isEqualTo(upTo(kind.places()));

        var details =
                upTo(kind.places()).stream().map(place -> "<" + place + ">").toArray();
        for (var locale : LOCALES) {
            var line = Fault.error(kind, "here", details).line(locale);

            assertThat(line)
                    .startsWith("here: ")
                    .contains("[" + kind.code() + "]")
                    .doesNotContain("%");
            for (var detail : details) {
                assertThat(line).contains(detail.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsFillAllTheirPlaces(Words words) {
        assertThat(places(dutch, words.key())).isEqualTo(upTo(words.places()));
    }

    @Test
    void otherLanguagesThanEnglishReadDutch() {
        var fault = Fault.error(FaultKind.NOT_A_DATE, "a.json /asOf", "\"morgen\"");

        assertThat(fault.line(Locale.GERMANY))
                .isEqualTo(
                        "a.json /asOf: \"morgen\" is geen datum. [not-a-date] Geef een datum zoals 2023-07-24 of 24-7-2023.");
        assertThat(fault.message(Locale.US)).isEqualTo("\"morgen\" is not a date.");
    }

    @Test
    void piecesInsideAFaultAreInTheSameLanguage() {
        var fault = Fault.error(
                FaultKind.MISSING_VALUE, "a.json", "asOf", Phrase.joined(List.of(Words.DATE_FORM.of(), "x")));

        assertThat(fault.remedy(LOCALES.get(0))).isEqualTo("Geef een datum zoals 2023-07-24, x.");
        assertThat(fault.remedy(Locale.ENGLISH)).isEqualTo("Give a date such as 2023-07-24, x.");
    }

    @Test
    void refusesAnotherNumberOfDetails() {
        assertThatThrownBy(() -> Fault.error(FaultKind.NOT_A_DATE, "here")).hasMessageContaining("1 places, not 0");
        assertThatThrownBy(() -> Words.ROOM.of("a", "b")).hasMessageContaining("1 places, not 2");
    }

    @Test
    void codesAreKebabCase() {
        assertThat(FaultKind.values())
                .allSatisfy(kind -> assertThat(kind.code()).matches("[a-z]+(-[a-z]+)*"));
    }

    private static Set<Integer> upTo(int places) {
        return IntStream.rangeClosed(1, places).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of the places in a text; a percent sign that is none of them is refused. */
    private static Set<Integer> places(Properties texts, String key) {
        var text = texts.getProperty(key);
        assertThat(text.replaceAll(PLACE.pattern(), "")).as(key).doesNotContain("%");
        return PLACE.matcher(text)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var in = new InputStreamReader(Fault.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
