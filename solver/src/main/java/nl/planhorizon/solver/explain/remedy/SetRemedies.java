package nl.planhorizon.solver.explain.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.Explanation.Standing;

/**
 * Looks for what would give a set of cases a place: what helps one of them is tried for all of them, one after the other on
 * the same plan, so that two never count on the same session.
 */
public final class SetRemedies {

    private final PlanDesk desk;
    private final List<String> cases;

    /** {@code cases} are ids of cases without a hearing in time, whose turn comes first in front. */
    public SetRemedies(PlanDesk desk, List<String> cases) {
        this.desk = desk;
        this.cases = List.copyOf(cases);
    }

    /** What is tried: what kind, and which. */
    private record Idea(Remedy.Kind kind, List<String> details) {

        /** Which hearing moves differs by case. */
        static Idea of(Remedy remedy) {
            boolean differs = remedy.kind() == Remedy.Kind.MOVE_HEARING;
            return new Idea(remedy.kind(), differs ? List.of() : remedy.details());
        }
    }

    /** The remedies that work, the one that helps most cases first. */
    public List<SetRemedy> find() {
        return ideas().stream()
                .flatMap(idea -> tried(idea).stream())
                .sorted(Comparator.comparingInt(
                                (SetRemedy each) -> -each.hearings().size())
                        .thenComparingLong(SetRemedy::cost)
                        .thenComparing(SetRemedy::kind))
                .toList();
    }

    private Set<Idea> ideas() {
        Set<Idea> ideas = new LinkedHashSet<>();
        for (var caseId : cases) {
            remedies(desk, caseId, EnumSet.complementOf(EnumSet.of(Remedy.Kind.DAY_MORE))).stream()
                    .map(Idea::of)
                    .forEach(ideas::add);
        }
        return ideas;
    }

    private static List<Remedy> remedies(PlanDesk now, String caseId, Set<Remedy.Kind> kinds) {
        var explanation = new Explainer(now).explain(caseId);
        return explanation.standing() == Standing.PLANNED ? List.of() : new Remedies(now, explanation).find(kinds);
    }

    private Optional<SetRemedy> tried(Idea idea) {
        var now = desk;
        List<Hearing> hearings = new ArrayList<>();
        long cost = 0;
        int worse = 0;
        for (var caseId : cases) {
            var found = remedies(now, caseId, EnumSet.of(idea.kind())).stream()
                    .filter(each -> Idea.of(each).equals(idea))
                    .findFirst();
            if (found.isPresent()) {
                var remedy = found.get();
                hearings.add(remedy.hearing());
                cost += remedy.cost().total();
                worse += remedy.worseOff().size();
                now = now.with(remedy.outcome().caseload(), remedy.outcome().plan());
            }
        }
        return hearings.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetRemedy(
                        idea.kind(),
                        idea.details(),
                        hearings,
                        cost,
                        worse,
                        new Remedy.Outcome(now.caseload(), now.plan())));
    }
}
