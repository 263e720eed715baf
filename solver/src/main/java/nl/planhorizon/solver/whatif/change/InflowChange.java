package nl.planhorizon.solver.whatif.change;

import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.whatif.draft.Draft;
import nl.planhorizon.solver.whatif.draft.Who;
import org.jspecify.annotations.Nullable;

/**
 * Another inflow, as a number a year or as a percentage of what it was.
 *
 * @param name what people call it
 * @param period when
 * @param who which cases
 * @param yearly cases a year, or null
 * @param countsAll whether the yearly number also counts resettlement and family, as national inflow scenarios do
 * @param percentage percentage of what it was, or null
 */
public record InflowChange(
        String name,
        Period period,
        Who who,
        @Nullable Integer yearly,
        boolean countsAll,
        @Nullable Integer percentage) implements Change {

    private static final double PERCENT = 100;

    @Override
    public void applyTo(Draft draft) {
        var weeks = period.in(draft);
        if (weeks.from() == weeks.end()) {
            return;
        }
        if (yearly != null) {
            double share = countsAll ? draft.ground().inflow().asylumShare() : 1;
            draft.inflow().yearly(weeks, who, yearly * share);
        }
        if (percentage != null) {
            draft.inflow().times(weeks, who, percentage / PERCENT);
        }
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
        return caseload;
    }

    @Override
    public boolean isSeenByAPlan() {
        return false;
    }
}
