package nl.planhorizon.data.cell;

/** A cell that cannot be read; becomes a {@link nl.planhorizon.data.Fault} once its place is known. */
public final class BadCellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;

    public BadCellException(String code, String message, String remedy) {
        super(message, null, false, false);
        this.code = code;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
