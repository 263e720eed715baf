package nl.planhorizon.api.problem;

/** A change that does not say which version it starts from. */
public final class PreconditionRequiredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PreconditionRequiredException() {
        super("Send If-Match with the ETag you read.");
    }
}
