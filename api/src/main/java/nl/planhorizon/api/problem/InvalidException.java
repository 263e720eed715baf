package nl.planhorizon.api.problem;

import java.util.List;

/** An input that cannot be used, with everything that is wrong with it. */
public final class InvalidException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProblemError> errors;

    public InvalidException(List<ProblemError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public List<ProblemError> errors() {
        return errors;
    }
}
