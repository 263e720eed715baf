package nl.planhorizon.api.access;

import java.util.Collection;
import java.util.List;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;

/** At which locations things of the office belong. */
public final class ThingLocations {

    private ThingLocations() {}

    /** Codes of the locations of a thing; none for what is everybody's. */
    public static Collection<String> of(Object fact) {
        if (fact instanceof AsylumCase each) {
            return each.circumstances().locations();
        }
        if (fact instanceof Hearing each) {
            return List.of(each.location());
        }
        if (fact instanceof Officer each) {
            return each.locations();
        }
        if (fact instanceof Interpreter each) {
            return each.locations();
        }
        if (fact instanceof Room each) {
            return List.of(each.location());
        }
        return fact instanceof Location each ? List.of(each.code()) : List.of();
    }
}
