package nl.planhorizon.solver.explain.remedy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/** Counts the cases without hearing that could have a place that somebody else is meant for. */
final class Helped {

    private static final int MOST_ASKED = 100;

    private final PlanDesk desk;
    private final Hearing place;

    Helped(PlanDesk desk, Hearing place) {
        this.desk = desk;
        this.place = place;
    }

    int count() {
        var own = desk.facts().caseFacts(place.caseId());
        Set<String> planned =
                desk.plan().hearings().stream().map(Hearing::caseId).collect(Collectors.toCollection(HashSet::new));
        return (int) desk.facts().cases().stream()
                .filter(each -> each != own && isAlike(each, own) && !planned.contains(each.id()))
                .sorted((one, other) -> one.orderKey().compareTo(other.orderKey()))
                .limit(MOST_ASKED)
                .filter(this::fits)
                .count();
    }

    /** A quick sieve before the whole question is asked. */
    private boolean isAlike(CaseFacts each, CaseFacts own) {
        var language = own.asylumCase().language();
        return each.isReady()
                && each.shape().equals(own.shape())
                && each.asylumCase().circumstances().locations().contains(place.location())
                && each.asylumCase().language().needsInterpreter() == language.needsInterpreter()
                && each.asylumCase().language().accepted().contains(language.own());
    }

    private boolean fits(CaseFacts each) {
        var hearing = new Hearing(
                each.id(), place.sessions(), place.location(), place.officer(), place.interpreter(), place.room());
        return desk.judge(hearing).isLegal();
    }
}
