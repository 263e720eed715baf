package nl.planhorizon.data.sample.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The calibration, as it lies in figures.json.
 *
 * @param numbers single numbers by name
 * @param nationalities nationalities with their stock
 * @param languages languages and dialects
 * @param scarcity supply relative to demand, per class of scarcity
 * @param locations the eight locations, in the order in which smaller caseloads take them
 */
@JsonIgnoreProperties({"about", "sources"})
public record Figures(
        Map<String, Sourced> numbers,
        List<Nationality> nationalities,
        List<Language> languages,
        Map<String, Double> scarcity,
        List<Site> locations) {

    /**
     * A number that says where it comes from.
     *
     * @param value the number
     * @param kind sourced, derived or assumed
     * @param source title and date, or what it was derived from
     */
    public record Sourced(double value, String kind, String source) {}

    /**
     * Applicants of one nationality.
     *
     * @param code ISO 3166 alpha-3 code, or UNK or XXA
     * @param pending first applications pending at the end of 2022
     * @param repeat repeat applications in 2022
     * @param tracks share of them per track
     * @param languages share of them per language
     */
    public record Nationality(
            String code, int pending, int repeat, Map<Integer, Double> tracks, Map<String, Double> languages) {}

    /**
     * A language or dialect.
     *
     * @param code its code
     * @param scarcity class of scarcity of its interpreters
     * @param neighbours languages that its speakers often know as well
     */
    public record Language(String code, String scarcity, List<String> neighbours) {

        public boolean isScarce() {
            return scarcity.endsWith("scarce");
        }
    }

    /**
     * A hearing location.
     *
     * @param code short code
     * @param name name
     * @param rooms rooms at national size
     * @param childRooms rooms for children among them, at any size
     * @param reception relative number of priority cases received there; 0 where there is no process reception
     */
    public record Site(String code, String name, int rooms, int childRooms, int reception) {}

    public static Figures bundled() {
        try (var stream = Figures.class.getResourceAsStream("/nl/planhorizon/data/sample/figures.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(stream), Figures.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled figures cannot be read.", e);
        }
    }

    public double number(String name) {
        var found = numbers.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no figure " + name + ".");
        }
        return found.value();
    }

    public Language language(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
