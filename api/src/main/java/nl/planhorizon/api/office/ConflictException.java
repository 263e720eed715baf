package nl.planhorizon.api.office;

/** Somebody else changed meanwhile what a change starts from. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient VersionKey key;
    private final long expected;
    private final long actual;

    public ConflictException(VersionKey key, long expected, long actual) {
        super("%s is at version %d, not %d.".formatted(key, actual, expected));
        this.key = key;
        this.expected = expected;
        this.actual = actual;
    }

    /** Refuses a change of something that is no longer as its editor saw it. */
    public static void unlessAt(Office office, VersionKey key, long expected) {
        unlessCurrent(key, expected, office.versions().of(key));
    }

    /** Refuses what starts from another version than the one there is now. */
    public static void unlessCurrent(VersionKey key, long expected, long actual) {
        if (actual != expected) {
            throw new ConflictException(key, expected, actual);
        }
    }

    public VersionKey key() {
        return key;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
