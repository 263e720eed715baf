package nl.planhorizon.solver.whatif.draft;

import nl.planhorizon.solver.forecast.model.CaseClass;
import nl.planhorizon.solver.whatif.base.Assumptions;
import nl.planhorizon.solver.whatif.base.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a change is about.
 *
 * @param queue queue or group, or null for all
 * @param nationality nationality, or null for all
 * @param repeatOnly whether repeat applications alone
 */
public record Who(@Nullable String queue, @Nullable String nationality, boolean repeatOnly) {

    public static final Who ALL = new Who(null, null, false);

    boolean includes(Ground ground, int clazz) {
        CaseClass cases = ground.classes().list().get(clazz);
        return (queue == null || queue.equals(cases.group()) || isLineOf(ground, cases.group()))
                && (nationality == null || nationality.equals(cases.nationality()))
                && (!repeatOnly || ground.classes().tracks()[clazz] == Assumptions.REPEAT);
    }

    private boolean isLineOf(Ground ground, String group) {
        return ground.lines().stream()
                .anyMatch(line -> line.code().equals(queue) && line.group().equals(group));
    }
}
