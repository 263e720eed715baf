package nl.planhorizon.api.night.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.solver.catalogue.Rule;

/** Why something is as it is, in words: rules by their meaning, other codes by a text of their own. */
public final class Reasons {

    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    public String of(List<String> codes) {
        return codes.stream().map(this::of).collect(Collectors.joining(" "));
    }

    private String of(String code) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(words::rule)
                .orElseGet(() -> words.say("night.why." + code));
    }
}
