package nl.planhorizon.solver.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * A hearing that stood before this plan was made: published, pinned by a planner, or both. One whose first day lies
 * before the window is history: it only counts as work of its officer.
 *
 * @param hearing the hearing
 * @param published whether it is in the plan in force
 * @param invitation how far the invitation got
 * @param pin who pinned it and why, or null
 */
public record StandingHearing(
        Hearing hearing,
        boolean published,
        Invitation invitation,
        @Nullable Pin pin) {

    public StandingHearing {
        if (!published && pin == null) {
            throw new IllegalArgumentException(
                    "The standing hearing of case %s is neither published nor pinned.".formatted(hearing.caseId()));
        }
    }

    public boolean isPinned() {
        return pin != null;
    }
}
