package nl.planhorizon.data.audit;

/** Asked between two cases of a long count: whoever has something more urgent to do lets it stand still for a moment. */
@FunctionalInterface
public interface Pause {

    /** Never waits. */
    Pause NONE = () -> {};

    /** Returns when the count may go on. */
    void take();
}
