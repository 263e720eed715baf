package nl.planhorizon.api.office.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.office.rows.HearingRow;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/** On a day that is on a lock nothing comes, goes or moves. */
public final class Locks {

    private Locks() {}

    /** Refuses to touch a hearing on such a day. */
    public static void check(Office office, @Nullable Hearing hearing) {
        if (hearing != null && office.marks().isLocked(hearing)) {
            throw refusal();
        }
    }

    /** Refuses a change after which a hearing is different on a day that was on a lock and still is. */
    public static void check(Office before, Office after) {
        boolean locked = before.marks().of(MarkKind.DAY_LOCK).findAny().isPresent();
        if (locked && !rows(before, before, after).equals(rows(after, before, after))) {
            throw refusal();
        }
    }

    /** Hearings of both plans on such days, with who keeps them there; how far an invitation got is another matter. */
    private static Set<HearingRow> rows(Office office, Office before, Office after) {
        return office.plans().rows().stream()
                .filter(each ->
                        before.marks().isLocked(each.hearing()) && after.marks().isLocked(each.hearing()))
                .map(each -> new HearingRow(each.plan(), each.hearing(), Invitation.NOT_SENT, each.pin()))
                .collect(Collectors.toSet());
    }

    /** Whether a plan hears something on such a day that does not stand there. */
    public static boolean isEntered(Office office, HearingPlan plan) {
        var standing = standing(office.caseload()).collect(Collectors.toSet());
        return plan.hearings().stream().anyMatch(each -> office.marks().isLocked(each) && !standing.contains(each));
    }

    /** What stands before anything is planned: what is in force, and what is pinned. */
    static Stream<Hearing> standing(Caseload caseload) {
        return caseload.standing().stream().map(StandingHearing::hearing);
    }

    private static RefusedChangeException refusal() {
        return new RefusedChangeException("refused.day-locked", List.of());
    }
}
