package nl.planhorizon.api.problem;

/** Something that was asked for by its id is not there. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * @param kind what was asked for, such as {@code case}
     * @param id the id that is not known
     */
    public NotFoundException(String kind, String id) {
        super("There is no %s %s.".formatted(kind, id));
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
