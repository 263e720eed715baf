package nl.planhorizon.bench.choice;

import java.util.List;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import org.jspecify.annotations.Nullable;

/** What stood before: the same for every peer. */
public final class Standing {

    private Standing() {}

    /** The place a case must keep, or null. */
    public static @Nullable Place fixed(CaseloadFacts facts, CaseFacts each) {
        var standing = facts.standing(each);
        return standing != null && standing.isFixed() ? standing.place() : null;
    }

    /** Hearings that are in force and may move, of cases that can still be heard. */
    public static List<StandingFacts> loose(CaseloadFacts facts) {
        return facts.standing().stream()
                .filter(each -> each.state() == StandingFacts.State.LOOSE)
                .filter(each -> each.caseFacts().isReady())
                .toList();
    }

    /** Hearings that must stay, cases that are not ready included. */
    public static List<StandingFacts> fixed(CaseloadFacts facts) {
        return facts.standing().stream().filter(StandingFacts::isFixed).toList();
    }
}
