package nl.planhorizon.data.scenario;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.solver.whatif.base.Assumptions;
import nl.planhorizon.solver.whatif.base.Assumptions.Origin;

/**
 * The bundled assumptions of a forecast, as they lie in assumptions.json.
 *
 * @param numbers single numbers by name
 * @param monthWeights relative inflow of the months
 * @param decisionWeeks weeks from hearing to decision
 * @param origins applicants by nationality
 * @param sources where the lists come from
 */
@JsonIgnoreProperties("about")
public record AssumptionsFile(
        Map<String, Sourced> numbers,
        List<Double> monthWeights,
        Map<String, Integer> decisionWeeks,
        List<Origin> origins,
        Map<String, String> sources) {

    /**
     * A number that says where it comes from.
     *
     * @param value the number
     * @param kind sourced, derived or assumed
     * @param source title and date, or what it was derived from
     */
    public record Sourced(double value, String kind, String source) {}

    public static AssumptionsFile bundled() {
        try (var stream = AssumptionsFile.class.getResourceAsStream("assumptions.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(stream), AssumptionsFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled assumptions cannot be read.", e);
        }
    }

    public Assumptions toAssumptions() {
        return new Assumptions(
                number("applications-a-year"),
                number("repeat-share"),
                number("asylum-share"),
                (int) number("stock"),
                monthWeights,
                (int) number("file-weeks"),
                decisionWeeks,
                origins);
    }

    private double number(String name) {
        return Objects.requireNonNull(numbers.get(name), name).value();
    }
}
