package nl.planhorizon.data.audit.exchange;

import java.time.LocalDate;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.OrderKey;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A ready case in its queue, with what the plan makes of it.
 *
 * @param facts the case
 * @param hearing its hearing, or null if it is not planned
 * @param pinned whether a planner pinned it
 * @param held whether it stays where it was announced or fixed
 * @param flawless whether its hearing breaks no rule by itself; true if it is not planned
 */
public record Turn(CaseFacts facts, @Nullable Hearing hearing, boolean pinned, boolean held, boolean flawless) {

    public String id() {
        return facts.id();
    }

    public OrderKey key() {
        return facts.key();
    }

    public boolean isPlanned() {
        return hearing != null;
    }

    /** The latest date there is for a case that is not planned: everybody who is, goes first. */
    public LocalDate firstDay() {
        return hearing == null ? LocalDate.MAX : hearing.firstDay();
    }

    public boolean isFree() {
        return !pinned && !held;
    }

    public boolean overtakes(Turn other) {
        return isPlanned() && other.key().compareTo(key()) < 0 && firstDay().isBefore(other.firstDay());
    }

    public boolean hasShapeOf(Turn other) {
        return facts.shape().equals(other.facts().shape());
    }
}
