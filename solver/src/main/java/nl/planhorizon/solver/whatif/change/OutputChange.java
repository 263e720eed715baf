package nl.planhorizon.solver.whatif.change;

import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.whatif.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Further cases handled a year, for a base whose capacity is counted in decisions.
 *
 * @param name what people call it
 * @param period when
 * @param team project team, or null for the regular staff
 * @param yearly cases handled a year
 */
public record OutputChange(
        String name, Period period, @Nullable String team, int yearly) implements Change {

    private static final double WEEKS_A_YEAR = 365.25 / 7;

    @Override
    public void applyTo(Draft draft) {
        var supply = draft.ground().staff().supply();
        int resource = supply.find(Kind.OFFICERS, team == null ? "" : team);
        if (resource >= 0 && supply.unheardTakesOfficer()) {
            draft.capacity().add(period.in(draft), supply.resources().get(resource), yearly / WEEKS_A_YEAR);
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
