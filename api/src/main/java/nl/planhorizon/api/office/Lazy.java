package nl.planhorizon.api.office;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when somebody first asks for it, from an earlier one where there is one: that spares what stayed
 * the same. It holds on to no more than one earlier value, and to none once it is worked out.
 */
final class Lazy<T> {

    private final Supplier<T> anew;
    private final UnaryOperator<T> fromEarlier;
    private volatile @Nullable T earlier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> anew) {
        this(anew, each -> each, null);
    }

    private Lazy(Supplier<T> anew, UnaryOperator<T> fromEarlier, @Nullable T earlier) {
        this.anew = anew;
        this.fromEarlier = fromEarlier;
        this.earlier = earlier;
    }

    /** One that is there already. */
    static <T> Lazy<T> of(T value) {
        return new Lazy<>(() -> value, each -> each, value);
    }

    /** One that comes after this one: worked out from what is known here, or else anew. */
    Lazy<T> then(UnaryOperator<T> fromThis, Supplier<T> otherwise) {
        return new Lazy<>(otherwise, fromThis, latest());
    }

    private @Nullable T latest() {
        // In this order: the earlier value is let go only once there is a value.
        var before = earlier;
        var known = value;
        return known == null ? before : known;
    }

    T get() {
        var known = value;
        return known == null ? find() : known;
    }

    private synchronized T find() {
        var known = value;
        if (known == null) {
            var before = earlier;
            known = before == null ? anew.get() : fromEarlier.apply(before);
            value = known;
            earlier = null;
        }
        return known;
    }
}
