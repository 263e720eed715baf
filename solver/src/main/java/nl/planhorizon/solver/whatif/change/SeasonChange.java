package nl.planhorizon.solver.whatif.change;

import java.util.List;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.whatif.draft.Draft;

/**
 * Another spread of the inflow over the year.
 *
 * @param name what people call it
 * @param period when
 * @param monthWeights relative inflow of the twelve months, January first
 */
public record SeasonChange(String name, Period period, List<Integer> monthWeights) implements Change {

    private static final int MONTHS = 12;

    public SeasonChange {
        monthWeights = List.copyOf(monthWeights);
        if (monthWeights.size() != MONTHS
                || monthWeights.stream().mapToInt(Integer::intValue).sum() <= 0) {
            throw new IllegalArgumentException("A year has twelve months and some inflow, got " + monthWeights + ".");
        }
    }

    @Override
    public void applyTo(Draft draft) {
        draft.inflow()
                .season(
                        period.in(draft),
                        monthWeights.stream().map(Integer::doubleValue).toList());
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
