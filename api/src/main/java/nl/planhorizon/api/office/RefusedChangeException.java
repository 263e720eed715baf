package nl.planhorizon.api.office;

import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;

/** A change that a rule forbids. */
public final class RefusedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Rule> rules;

    /**
     * @param code what forbids it, a key of the texts such as {@code refused.day-locked}
     * @param rules hard rules it would break; none where it is not about those
     */
    public RefusedChangeException(String code, List<Rule> rules) {
        super(code + " " + rules);
        this.code = code;
        this.rules = List.copyOf(rules);
    }

    public String code() {
        return code;
    }

    public List<Rule> rules() {
        return rules;
    }
}
