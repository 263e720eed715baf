package nl.planhorizon.solver.domain.cases;

import java.util.List;
import nl.planhorizon.solver.domain.resources.Level;

/**
 * In which language somebody can be heard.
 *
 * @param accepted language or dialect codes, the applicant's own first; never empty
 * @param level least level of the interpreter
 */
public record LanguageNeed(List<String> accepted, Level level) {

    /** The language for which no interpreter is called. */
    public static final String DUTCH = "nl";

    public LanguageNeed {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("A case needs at least one language.");
        }
    }

    public String own() {
        return accepted.get(0);
    }

    public boolean needsInterpreter() {
        return !own().equals(DUTCH);
    }
}
