package nl.planhorizon.api.office;

import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/** What is published inside the window, by case, and how far the working plan is from it. */
public final class InForce {

    private final List<StandingHearing> published;
    private final DateRange window;
    private final Map<String, StandingHearing> byCase;
    private final long changed;

    private InForce(Plans plans, DateRange window, Map<String, StandingHearing> byCase) {
        published = plans.published();
        this.window = window;
        this.byCase = byCase;
        changed = changed(plans.working());
    }

    static InForce of(Plans plans, DateRange window) {
        return new InForce(plans, window, Map.copyOf(plans.publishedIn(window)));
    }

    /** The same beside other plans; what is published is not gone through again where it is the same. */
    @SuppressWarnings("ReferenceEquality") // To compare two lists of hearings one by one would take longer.
    InForce with(Plans plans, DateRange other) {
        return plans.published() == published && other.equals(window)
                ? new InForce(plans, window, byCase)
                : of(plans, other);
    }

    private long changed(Map<String, Hearing> working) {
        long newOrElsewhere =
                working.values().stream().filter(each -> !includes(each)).count();
        long gone = byCase.keySet().stream()
                .filter(each -> !working.containsKey(each))
                .count();
        return newOrElsewhere + gone;
    }

    /** What is published of a case, the latest hearing of it, or null. */
    public @Nullable StandingHearing of(String caseId) {
        return byCase.get(caseId);
    }

    /** The published hearing of a case, or null. */
    public @Nullable Hearing hearing(String caseId) {
        var standing = of(caseId);
        return standing == null ? null : standing.hearing();
    }

    /** Whether a hearing is published as it stands. */
    public boolean includes(Hearing hearing) {
        return hearing.equals(hearing(hearing.caseId()));
    }

    /** Hearings of the working plan that are new or elsewhere, and published ones that are gone. */
    public long changed() {
        return changed;
    }
}
