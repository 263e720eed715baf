package nl.planhorizon.solver.forecast.model;

import java.util.List;
import java.util.Set;

/**
 * Cases that are alike in everything the forecast looks at; within a class only the week of application tells them
 * apart, and with it the rule set.
 *
 * @param group queue, or group of queues that is split by decision term
 * @param nationality nationality in three capitals
 * @param languages languages accepted, the applicant's own first; none where no interpreter is asked for
 * @param locations codes of the allowed locations; none where place is not looked at
 * @param skills officer skills needed
 * @param hearingType code of the hearing type; an empty text where it is not known
 * @param sessions sessions of the hearing
 * @param childRoom whether only a child room will do
 * @param lag weeks from the application to the date that orders the queue: 0, or until the planning horizon ends
 * @param readyLag weeks from the application until a new case is ready
 */
public record CaseClass(
        String group,
        String nationality,
        List<String> languages,
        List<String> locations,
        Set<String> skills,
        String hearingType,
        int sessions,
        boolean childRoom,
        int lag,
        int readyLag) {

    public CaseClass {
        languages = List.copyOf(languages);
        locations = List.copyOf(locations);
        skills = Set.copyOf(skills);
    }

    /** The applicant's own language, or an empty text. */
    public String language() {
        return languages.isEmpty() ? "" : languages.get(0);
    }
}
