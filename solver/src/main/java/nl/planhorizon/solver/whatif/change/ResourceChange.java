package nl.planhorizon.solver.whatif.change;

import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.forecast.supply.Resource;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.whatif.draft.Draft;

/**
 * More or fewer officers, interpreters or rooms.
 *
 * @param name what people call it
 * @param period when they are there
 * @param what which
 * @param count how many more; fewer if negative
 * @param trainingWeeks weeks until they hear cases
 * @param ramp percentage of their sessions during the training
 */
public record ResourceChange(String name, Period period, What what, int count, int trainingWeeks, int ramp)
        implements Change {

    private static final double PERCENT = 100;

    /**
     * A kind of people or rooms.
     *
     * @param kind officers, interpreters or rooms
     * @param code team and skills joined by a plus, language, or location; an empty text for regular officers
     * @param sessions hearing sessions a week of each, or 0 for what the base usually has
     */
    public record What(Kind kind, String code, int sessions) {

        Set<String> skills() {
            return Set.copyOf(List.of(code.split("\\+")).stream()
                    .skip(1)
                    .filter(skill -> !skill.isEmpty())
                    .toList());
        }

        String team() {
            return code.split("\\+", 2)[0];
        }
    }

    @Override
    public void applyTo(Draft draft) {
        var supply = draft.ground().staff().supply();
        int number = supply.find(what.kind(), what.code());
        if (number < 0) {
            return;
        }
        var resource = supply.resources().get(number);
        var weeks = period.in(draft);
        if (count < 0) {
            draft.capacity().take(weeks, number, -count * (double) sessions(resource));
            return;
        }
        int trained = Math.min(
                weeks.end(),
                draft.weeks(period.from().plusWeeks(trainingWeeks), null).from());
        double full = count * (double) sessions(resource);
        draft.capacity().add(new Draft.Weeks(weeks.from(), trained), resource, full * ramp / PERCENT);
        draft.capacity().add(new Draft.Weeks(trained, weeks.end()), resource, full);
    }

    private int sessions(Resource resource) {
        return what.sessions() > 0 ? what.sessions() : resource.sessions();
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
        return new Hiring(this, caseload).changed();
    }

    @Override
    public boolean isSeenByAPlan() {
        return true;
    }
}
