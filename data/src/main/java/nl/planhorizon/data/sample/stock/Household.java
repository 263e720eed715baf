package nl.planhorizon.data.sample.stock;

import java.time.LocalDate;
import java.util.Set;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.cases.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a family share; most households have one member.
 *
 * @param procedure queue, track, hearing type, nationality
 * @param language own language
 * @param dates all dates
 * @param missing what the readiness checklist still misses
 * @param locations codes of the allowed locations
 * @param invitation how they are invited
 * @param nuisance day of a nuisance report, or null
 */
record Household(
        Procedure procedure,
        String language,
        CaseDates dates,
        Set<ChecklistItem> missing,
        Set<String> locations,
        InvitationForm invitation,
        @Nullable LocalDate nuisance) {

    boolean isMinor() {
        return dates.birth() != null;
    }
}
