package nl.planhorizon.solver.facts.limits;

import java.time.LocalDate;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * What a hearing takes from a week of an officer.
 *
 * @param officer who hears, mentors or writes
 * @param monday the ISO week
 * @param hearing own hearing sessions
 * @param load hearing, mentored and writing sessions together
 */
public record WeekLoad(Officer officer, LocalDate monday, int hearing, int load) {}
