package nl.planhorizon.api.whatif.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.report.FiguresJson;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.compare.MovedHearings;
import org.jspecify.annotations.Nullable;

/** Scenarios as real plans of some weeks: the figures beside those of the base, and the hearings that move. */
public final class PlanDepth {

    /** Searches for a plan. */
    @FunctionalInterface
    public interface Search {

        Solved plan(Caseload caseload, long seed);
    }

    /** Says whether the independent audit agrees with the search about a plan. */
    @FunctionalInterface
    public interface Verdict {

        boolean holds(Solved solved, PlanFigures figures);
    }

    private final Search search;
    private final Verdict verdict;

    public PlanDepth(Search search, Verdict verdict) {
        this.search = search;
        this.verdict = verdict;
    }

    /**
     * Refuses scenarios that have numbers only, no cases to plan, and those that start from different bases.
     *
     * @param scenarios the scenarios by the place they were read from
     * @param base the base that goes before what they say, or null
     * @throws FaultyInputException with everything that is wrong
     */
    public static void check(Map<String, Scenario> scenarios, @Nullable String base) throws FaultyInputException {
        List<Fault> faults = new ArrayList<>();
        scenarios.forEach((place, scenario) -> {
            if (scenario.isByNumber()) {
                faults.add(Fault.error(FaultKind.NOTHING_TO_PLAN, place));
            }
        });
        var bases = scenarios.values().stream().map(each -> each.about().base()).distinct();
        if (faults.isEmpty() && base == null && bases.count() > 1) {
            faults.add(Fault.error(FaultKind.DIFFERENT_BASES, "scenarios"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    /**
     * The base and every scenario on it, planned with the same seed and effort.
     *
     * @return nothing if the audit disagrees with the search about one of them
     */
    public Optional<List<Planned>> plan(Caseload base, List<Scenario> scenarios) {
        long seed = scenarios.get(0).precision().seed();
        var plan = search.plan(base, seed);
        List<Planned> all = new ArrayList<>();
        boolean agreed = add(new Named(base.name(), base), plan, plan, all);
        for (var scenario : scenarios) {
            var named = new Named(scenario.about().name(), scenario.caseload(base));
            agreed = agreed && add(named, search.plan(named.caseload(), seed), plan, all);
        }
        return agreed ? Optional.of(all) : Optional.empty();
    }

    private record Named(String name, Caseload caseload) {}

    private boolean add(Named named, Solved solved, Solved base, List<Planned> all) {
        var figures = PlanFigures.of(named.caseload(), solved.plan(), solved.proof());
        var document = (ObjectNode) Documents.read(FiguresJson.of(figures));
        all.add(new Planned(named.name(), document, MovedHearings.between(base.plan(), solved.plan())));
        return verdict.holds(solved, figures);
    }
}
