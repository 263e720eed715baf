package nl.planhorizon.data.check;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.stream.Collectors;
import nl.planhorizon.data.format.OfficerTable;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.resources.Officer;

/** A mentor is somebody else, and no trainee. */
final class Mentors {

    private Mentors() {}

    static void check(List<Officer> officers, Tables tables) {
        var byId = officers.stream().collect(Collectors.toMap(Officer::id, identity(), (first, second) -> first));
        for (var officer : officers) {
            var mentor = officer.mentor() == null ? null : byId.get(officer.mentor());
            var place = tables.placeOf(OfficerTable.OFFICERS, officer.id(), OfficerTable.MENTOR);
            if (officer.equals(mentor)) {
                tables.faults().error(FaultKind.OWN_MENTOR, place, officer.id());
            } else if (mentor != null && mentor.isTrainee()) {
                tables.faults().error(FaultKind.MENTOR_IS_TRAINEE, place, officer.id(), mentor.id());
            }
        }
    }
}
