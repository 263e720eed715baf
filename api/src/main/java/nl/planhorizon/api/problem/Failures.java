package nl.planhorizon.api.problem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.data.FaultyInputException;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.multipart.MultipartException;

/** Which problem an exception of ours is, and what it says: shared by documents and pages. */
final class Failures {

    private static final String UNREADABLE = "unreadable-character";
    /** Of PostgreSQL: character not in repertoire, untranslatable character. */
    private static final Set<String> UNREADABLE_STATES = Set.of("22021", "22P05");

    private Failures() {}

    /**
     * A problem with what it says.
     *
     * @param type the kind
     * @param detail in one sentence, in English, for programs and logs
     * @param errors all faults
     */
    record Failure(ProblemType type, String detail, List<ProblemError> errors) {}

    static Failure of(Exception exception, Locale locale, MessageSource texts) {
        if (exception instanceof NotFoundException missing) {
            return new Failure(ProblemType.NOT_FOUND, String.valueOf(missing.getMessage()), List.of());
        }
        if (exception instanceof InvalidException invalid) {
            return new Failure(ProblemType.INVALID, "The input cannot be used.", invalid.errors());
        }
        if (exception instanceof FaultyInputException faulty) {
            var errors = faulty.faults().stream()
                    .map(fault -> ProblemError.of(fault, locale))
                    .toList();
            return new Failure(ProblemType.FAULTY_INPUT, "The input cannot be used.", errors);
        }
        if (exception instanceof FaultyChangeException change) {
            return of(change.faulty(), locale, texts);
        }
        if (exception instanceof AccessDeniedException denied) {
            return new Failure(ProblemType.NOT_ALLOWED, String.valueOf(denied.getMessage()), List.of());
        }
        if (exception instanceof ConflictException conflict) {
            return new Failure(ProblemType.CONFLICT, String.valueOf(conflict.getMessage()), List.of());
        }
        if (exception instanceof PreconditionRequiredException required) {
            return new Failure(ProblemType.PRECONDITION_REQUIRED, String.valueOf(required.getMessage()), List.of());
        }
        if (exception instanceof RefusedChangeException refused) {
            return new Failure(ProblemType.REFUSED, "A rule forbids this.", errors(refused, locale, texts));
        }
        return notOurs(exception, locale, texts);
    }

    private static Failure notOurs(Exception exception, Locale locale, MessageSource texts) {
        if (exception instanceof MultipartException) {
            return new Failure(ProblemType.WRONG_REQUEST, "Send a form with a file.", List.of());
        }
        if (exception instanceof DataAccessException database && isOfCharacters(database)) {
            var error = new ProblemError(UNREADABLE, "", texts.getMessage("problem." + UNREADABLE, null, locale));
            return new Failure(ProblemType.INVALID, "The input cannot be used.", List.of(error));
        }
        return new Failure(ProblemType.OUR_FAULT, "A fault of ours.", List.of());
    }

    /** Whether PostgreSQL refuses a text for what is in it: it keeps no NUL, neither in texts nor in JSON. */
    private static boolean isOfCharacters(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException cause
                && UNREADABLE_STATES.contains(String.valueOf(cause.getSQLState()));
    }

    private static List<ProblemError> errors(RefusedChangeException refused, Locale locale, MessageSource texts) {
        boolean english = locale.getLanguage().equals("en");
        List<ProblemError> errors = new ArrayList<>();
        refused.rules()
                .forEach(
                        rule -> errors.add(new ProblemError(rule.code(), "", english ? rule.english() : rule.dutch())));
        if (errors.isEmpty()) {
            errors.add(new ProblemError(
                    refused.code(), "", texts.getMessage(refused.code(), null, refused.code(), locale)));
        }
        return List.copyOf(errors);
    }
}
