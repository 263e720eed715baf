package nl.planhorizon.api.testing;

import java.util.function.UnaryOperator;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.edit.MarkPins;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * Anything that somebody did to an office.
 *
 * @param kind what it is called in the journal
 * @param how what it does
 */
public record Done(String kind, UnaryOperator<Office> how) implements Change {

    @Override
    public Office applyTo(Office office) {
        return how.apply(office);
    }

    /** The hearing of a case is out of the working plan. */
    public static Done unplan(String caseId) {
        return new Done(
                "unplan",
                office -> office.withPlans(office.plans()
                        .withWorking(new HearingPlan(office.workingPlan().hearings().stream()
                                .filter(each -> !each.caseId().equals(caseId))
                                .toList()))));
    }

    /** The hearing of a case is out of force; it stays in the working plan. */
    public static Done unpublish(String caseId) {
        return new Done(
                "unpublish",
                office -> office.withPlans(office.plans()
                        .withPublished(office.plans().published().stream()
                                .filter(each -> !each.hearing().caseId().equals(caseId))
                                .toList())));
    }

    /** A day is on a lock, or a place is kept provisionally. */
    public static Done mark(Mark mark) {
        return new Done(
                "put-" + mark.kind().code(),
                office -> MarkPins.put(office.withMarks(office.marks().with(mark)), mark));
    }
}
