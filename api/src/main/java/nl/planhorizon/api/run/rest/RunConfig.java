package nl.planhorizon.api.run.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.planhorizon.api.run.Run;
import nl.planhorizon.api.run.Run.Order;
import org.jspecify.annotations.Nullable;

/**
 * How a run searches.
 *
 * @param name what people call it
 * @param seconds time to search
 * @param seed start of all chance
 * @param policyVersion version of the policy; null for the one in force, or that of the dataset
 * @param tags words to find it by
 */
record RunConfig(
        @Size(max = 80) @Nullable String name,
        @Min(1) @Max(14_400) int seconds,
        @Nullable Long seed,
        @Nullable String policyVersion,
        @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,60}") String> tags) {

    static RunConfig of(Run run) {
        var order = run.order();
        return new RunConfig(
                order.name(),
                order.seconds(),
                order.seed(),
                order.policyVersion(),
                run.lineage().tags());
    }

    Order order(String by, String policy) {
        return new Order(by, name == null ? "" : name, seconds, seed == null ? 1 : seed, policy);
    }

    List<String> words() {
        return tags == null ? List.of() : tags;
    }
}
