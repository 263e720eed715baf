package nl.planhorizon.solver.whatif.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.whatif.base.Ground;
import org.jspecify.annotations.Nullable;

/** The weeks of a forecast in the making. Changes alter it in the order of the scenario; then it becomes a model. */
public final class Draft {

    private final Ground ground;
    private final Policy[] policies;
    private final DraftInflow inflow;
    private final DraftRates rates;
    private final DraftCapacity capacity;
    private final DraftKnown known;
    private final DraftTeams teams;

    public Draft(Ground ground) {
        this.ground = ground;
        int weeks = ground.timeline().weeks();
        policies = new Policy[weeks];
        Arrays.fill(policies, ground.policy());
        inflow = new DraftInflow(ground);
        rates = new DraftRates(ground);
        capacity = new DraftCapacity(ground);
        known = new DraftKnown(weeks, ground.lines().size());
        teams = new DraftTeams(weeks);
    }

    public Ground ground() {
        return ground;
    }

    /** The weeks between two days, both inclusive; without a last day to the end. */
    public Weeks weeks(LocalDate from, @Nullable LocalDate until) {
        int weeks = ground.timeline().weeks();
        int first = Math.max(0, Math.min(weeks, ground.timeline().weekOf(from)));
        int end = until == null ? weeks : ground.timeline().weekOf(until) + 1;
        return new Weeks(first, Math.max(first, Math.min(weeks, end)));
    }

    /**
     * Weeks of a forecast.
     *
     * @param from first week
     * @param end the week after the last one
     */
    public record Weeks(int from, int end) {}

    /** Changes the policy of some weeks. */
    public void policy(Weeks weeks, UnaryOperator<Policy> change) {
        Policy before = null;
        Policy after = null;
        for (int week = weeks.from(); week < weeks.end(); week++) {
            if (after == null || !policies[week].equals(before)) {
                before = policies[week];
                after = change.apply(before);
            }
            policies[week] = after;
        }
    }

    Policy policy(int week) {
        return policies[week];
    }

    public DraftInflow inflow() {
        return inflow;
    }

    public DraftRates rates() {
        return rates;
    }

    public DraftCapacity capacity() {
        return capacity;
    }

    public DraftKnown known() {
        return known;
    }

    /** Stops a project team for some weeks; its cases then stand in the split group, and its officers go with them or leave. */
    public void stop(Weeks weeks, String team, boolean keepStaff) {
        teams.stop(weeks, team);
        capacity.stop(weeks, team, keepStaff);
    }

    Set<String> stopped(int week) {
        return teams.stopped(week);
    }

    public ForecastModel toModel(Doubt doubt, boolean countOverdueAtStart) {
        return new ForecastModel(
                ground.timeline(),
                ground.lines(),
                ground.classes().list(),
                ground.opening(),
                ground.staff().supply(),
                new CourseBuilder(this).course(),
                doubt,
                countOverdueAtStart);
    }
}
