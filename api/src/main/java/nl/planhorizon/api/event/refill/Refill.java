package nl.planhorizon.api.event.refill;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * A case that can still be invited for a place that fell out.
 *
 * @param caseId id of the case
 * @param queue code of its queue
 * @param form how it is invited, which says how late that can be
 * @param hearing its hearing there
 * @param cost what the plan would cost more or less
 */
public record Refill(String caseId, String queue, InvitationForm form, Hearing hearing, long cost) {

    /**
     * Ready cases without a hearing that may have a place, whose turn comes first in front. Every hard rule is asked, the
     * days of notice of each form of invitation among them.
     *
     * @param place the hearing that falls out
     */
    static List<Refill> of(Office office, Hearing place, int most) {
        var desk = Objects.equals(office.desk().hearing(place.caseId()), place)
                ? office.desk().unplan(place.caseId()).desk()
                : office.desk();
        return office.facts().readyCases().stream()
                .filter(each -> !each.id().equals(place.caseId()) && isFree(each, office) && isAlike(each, place))
                .sorted(Comparator.comparing(CaseFacts::key))
                .flatMap(each -> judged(desk, each, place))
                .limit(most)
                .toList();
    }

    /** Whether a case has no hearing, on the board or in force. */
    static boolean isFree(CaseFacts each, Office office) {
        return !office.plans().working().containsKey(each.id())
                && office.inForce().of(each.id()) == null;
    }

    private static boolean isAlike(CaseFacts each, Hearing place) {
        return each.sessions() == place.sessions().size()
                && each.asylumCase().circumstances().locations().contains(place.location());
    }

    private static Stream<Refill> judged(PlanDesk desk, CaseFacts each, Hearing place) {
        var hearing = new Hearing(
                each.id(), place.sessions(), place.location(), place.officer(), place.interpreter(), place.room());
        var judged = desk.judge(hearing);
        return judged.isLegal()
                ? Stream.of(new Refill(
                        each.id(),
                        each.queue().code(),
                        each.asylumCase().circumstances().invitation(),
                        hearing,
                        judged.cost().total()))
                : Stream.of();
    }
}
