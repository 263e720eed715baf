package nl.planhorizon.api.problem;

import java.net.URI;
import nl.planhorizon.solver.domain.Code;
import org.springframework.http.HttpStatus;

/** The kinds of problems, each with a stable address under which a page explains it. */
public enum ProblemType {
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    INVALID(HttpStatus.BAD_REQUEST, "Invalid input"),
    FAULTY_INPUT(HttpStatus.BAD_REQUEST, "Faulty input"),
    REFUSED(HttpStatus.CONFLICT, "A rule forbids this"),
    CONFLICT(HttpStatus.PRECONDITION_FAILED, "Changed by somebody else"),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "Say which version you change"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Not signed in"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Not allowed"),
    PASSWORD_MUST_CHANGE(HttpStatus.FORBIDDEN, "Change the password first"),
    WRONG_REQUEST(HttpStatus.BAD_REQUEST, "Wrong request"),
    OUR_FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "A fault of ours");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The name in addresses: lower case with dashes. */
    public String code() {
        return Code.of(this);
    }

    public URI uri() {
        return URI.create("/problems/" + code());
    }
}
