package nl.planhorizon.api.importing;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.Uses;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.piece.CaseloadPart;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * Takes over what a file says, all of it or nothing. Hearings with what is gone are gone too.
 *
 * @param file name of the file
 * @param part what it says
 * @param complete whether things it does not name are to go, of the kinds it tells of
 * @param seen version of the office that was looked at
 */
record TakeFile(String file, CaseloadPart part, boolean complete, long seen) implements Change {

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public String reason() {
        return file;
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessCurrent(VersionKey.office("import"), seen, office.version());
        try {
            var after = part.into(office.caseload(), complete);
            var plans = complete ? without(office.plans(), gone(office.caseload(), after)) : office.plans();
            return office.withCaseload(after).withPlans(plans);
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }

    private static Set<VersionKey> gone(Caseload before, Caseload after) {
        var gone = new HashSet<>(keys(before));
        gone.removeAll(keys(after));
        return gone;
    }

    private static Set<VersionKey> keys(Caseload caseload) {
        return CaseloadPieces.of(caseload)
                .map(piece -> VersionKey.of(piece.kind(), piece.id()))
                .collect(Collectors.toSet());
    }

    private static Plans without(Plans plans, Set<VersionKey> gone) {
        var kept = plans.working().values().stream()
                .filter(each -> !Uses.isOfAny(each, gone))
                .toList();
        return plans.withWorking(new HearingPlan(kept))
                .withPublished(plans.published().stream()
                        .filter(each -> !Uses.isOfAny(each.hearing(), gone))
                        .toList());
    }
}
