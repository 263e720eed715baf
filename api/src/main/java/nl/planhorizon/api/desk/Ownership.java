package nl.planhorizon.api.desk;

import java.util.List;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** Planners change hearings at their own locations only. */
final class Ownership {

    private Ownership() {}

    static void check(Account who, @Nullable Hearing hearing) {
        if (hearing != null && !who.plansAt(hearing.location())) {
            throw new RefusedChangeException("refused.not-your-location", List.of());
        }
    }
}
