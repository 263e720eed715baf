package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * A week of the window of an officer, and what may be planned in it.
 *
 * @param officer whose week
 * @param monday the ISO week
 * @param hearingLimit most hearing sessions, raised to what history and fixed hearings already take
 * @param capacity most sessions of all kinds, raised likewise
 * @param pastHearing hearing sessions of history
 * @param pastLoad sessions of all kinds of history
 */
public record OfficerWeek(
        Officer officer, LocalDate monday, int hearingLimit, int capacity, int pastHearing, int pastLoad) {}
