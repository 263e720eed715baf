package nl.planhorizon.data.audit.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** A plan, found by case; an unplanned case counts as heard on the virtual day. */
public final class PlanFacts {

    private final Map<String, Hearing> byCase = new LinkedHashMap<>();
    private final Facts facts;

    /** Fails on two hearings of one case. */
    public PlanFacts(Facts facts, List<Hearing> hearings) {
        this.facts = facts;
        for (var hearing : hearings) {
            if (byCase.put(hearing.caseId(), hearing) != null) {
                throw new IllegalArgumentException("The plan has two hearings of case " + hearing.caseId() + ".");
            }
        }
    }

    /** All hearings, in the order of the plan. */
    public List<Hearing> hearings() {
        return List.copyOf(byCase.values());
    }

    /** Hearings of ready cases: the only ones that cost anything. */
    public List<Hearing> readyHearings() {
        return byCase.values().stream()
                .filter(hearing -> facts.of(hearing).isReady())
                .toList();
    }

    public @Nullable Hearing of(CaseFacts asylumCase) {
        return of(asylumCase.id());
    }

    public @Nullable Hearing of(String caseId) {
        return byCase.get(caseId);
    }

    public boolean isPlanned(CaseFacts asylumCase) {
        return byCase.containsKey(asylumCase.id());
    }

    public LocalDate firstDay(CaseFacts asylumCase) {
        var hearing = of(asylumCase);
        return hearing == null ? facts.calendar().virtualDay() : hearing.firstDay();
    }

    public LocalDate lastDay(CaseFacts asylumCase) {
        var hearing = of(asylumCase);
        return hearing == null ? facts.calendar().virtualDay() : hearing.lastDay();
    }
}
