package nl.planhorizon.api.night.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.planhorizon.api.night.compare.Comparison.Move;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import org.jspecify.annotations.Nullable;

/** What a new plan does to published hearings, and why. */
final class Moves {

    static final String BETTER = "better";
    static final String TURN = "turn";

    private final Office office;
    private final PlanDesk inForce;
    private final Map<String, Invitation> invitations = new HashMap<>();

    Moves(Office office, HearingPlan inForce) {
        this.office = office;
        this.inForce = PlanDesk.of(office.caseload(), inForce);
        office.plans()
                .publishedIn(office.caseload().window())
                .forEach((caseId, each) -> invitations.put(caseId, each.invitation()));
    }

    List<Move> to(HearingPlan plan) {
        Map<String, Hearing> before = byCase(inForce.plan());
        Map<String, Hearing> after = byCase(plan);
        var ids = new TreeMap<String, Hearing>(before);
        ids.putAll(after);
        List<Move> moves = new ArrayList<>();
        for (var id : ids.keySet()) {
            var was = before.get(id);
            var now = after.get(id);
            if (!Objects.equals(was, now)) {
                moves.add(new Move(id, was, now, invitations.get(id) == Invitation.HANDED_OVER, reasons(id, was)));
            }
        }
        return moves;
    }

    private static Map<String, Hearing> byCase(HearingPlan plan) {
        Map<String, Hearing> all = new HashMap<>();
        plan.hearings().forEach(each -> all.put(each.caseId(), each));
        return all;
    }

    private List<String> reasons(String id, @Nullable Hearing was) {
        if (was == null) {
            return List.of(TURN);
        }
        var status = office.findCase(id).orElseThrow().asylumCase().status();
        if (status != CaseStatus.OPEN) {
            return List.of(Code.of(status));
        }
        var broken = inForce.judge(was).broken().stream()
                .map(each -> each.rule().code())
                .distinct()
                .toList();
        return broken.isEmpty() ? List.of(BETTER) : broken;
    }
}
