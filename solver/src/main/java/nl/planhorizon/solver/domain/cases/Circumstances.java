package nl.planhorizon.solver.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Where, with whom and when (not) a hearing can take place.
 *
 * @param locations codes of the allowed locations; never empty
 * @param family code shared by the members of a family, or null
 * @param companions ids of the lawyer and guardian who attend
 * @param unavailable days on which the applicant cannot come
 * @param invitation how the applicant is invited
 * @param nuisanceReport day on which nuisance was reported, or null; in Dutch: overlast
 * @param termExtension months by which the decision term of this case alone was extended
 */
public record Circumstances(
        Set<String> locations,
        @Nullable String family,
        Set<String> companions,
        List<DateRange> unavailable,
        InvitationForm invitation,
        @Nullable LocalDate nuisanceReport,
        int termExtension) {

    public Circumstances {
        locations = Set.copyOf(locations);
        companions = Set.copyOf(companions);
        unavailable = List.copyOf(unavailable);
    }
}
