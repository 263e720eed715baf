package nl.planhorizon.api.office;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when somebody first asks for it. */
final class Lazy<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        var known = value;
        return known == null ? find() : known;
    }

    private synchronized T find() {
        var known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
