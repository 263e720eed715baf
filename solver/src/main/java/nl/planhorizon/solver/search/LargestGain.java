package nl.planhorizon.solver.search;

import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.model.Model;

/** The most that a later session can save, per session, over what waiting costs: target, family and change together. */
final class LargestGain {

    private LargestGain() {}

    static long of(Model model) {
        long change = (long) model.number(Setting.FACTOR_HANDED_OVER)
                * (model.number(Setting.WEIGHT_CHANGED_PLACE)
                        + model.number(Setting.WEIGHT_CHANGED_OFFICER)
                        + model.number(Setting.WEIGHT_CHANGED_INTERPRETER));
        boolean anyPublished = model.units().stream()
                .anyMatch(unit -> unit.standing() != null && unit.standing().published());
        boolean anyTarget = model.units().stream().anyMatch(unit -> model.target(unit.queue()) != null);
        boolean anyFamily = !model.familyMembers().isEmpty();
        return (anyPublished ? change : 0)
                + (anyTarget ? 2L * model.number(Setting.WEIGHT_TARGET) : 0)
                + (anyFamily ? 4L * model.number(Setting.WEIGHT_FAMILY) : 0);
    }
}
