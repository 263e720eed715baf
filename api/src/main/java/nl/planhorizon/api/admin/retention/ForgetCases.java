package nl.planhorizon.api.admin.retention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.piece.PieceEdits;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.cases.CaseStatus;

/**
 * Removes cases that were closed long ago. Those a plan still shows stay until it no longer does.
 *
 * @param ids ids of the cases
 */
record ForgetCases(Set<String> ids) implements Change {

    ForgetCases {
        ids = Set.copyOf(ids);
    }

    @Override
    public String kind() {
        return "clean-up";
    }

    /** What is removed is not copied into the journal, which is kept for longer. */
    @Override
    public boolean tellsContent() {
        return false;
    }

    @Override
    public Office applyTo(Office office) {
        var gone = Set.copyOf(removable(office, ids));
        return gone.isEmpty()
                ? office
                : office.withCaseload(PieceEdits.remove(office.caseload(), PieceKind.CASE, gone));
    }

    /** Those of some cases that are closed and in no plan. */
    static List<String> removable(Office office, Set<String> ids) {
        var plans = office.plans();
        var shown =
                plans.published().stream().map(each -> each.hearing().caseId()).collect(Collectors.toSet());
        shown.addAll(plans.working().keySet());
        return office.caseload().cases().stream()
                .filter(each -> each.status() != CaseStatus.OPEN && ids.contains(each.id()))
                .map(each -> each.id())
                .filter(id -> !shown.contains(id))
                .toList();
    }
}
