package nl.planhorizon.api.problem;

import java.util.Locale;
import nl.planhorizon.data.Fault;

/**
 * One thing that is wrong, as one of the {@code errors} of a problem document.
 *
 * @param code stable kebab-case code
 * @param path where: a field, a JSON pointer, a cell
 * @param detail what is wrong and what to do
 */
public record ProblemError(String code, String path, String detail) {

    public static ProblemError of(Fault fault, Locale locale) {
        return new ProblemError(fault.code(), fault.place(locale), fault.message(locale) + " " + fault.remedy(locale));
    }
}
