package nl.planhorizon.bench.trial;

import java.util.stream.Collectors;
import nl.planhorizon.data.audit.AuditReport;

/**
 * The plan a peer has when a time is up, judged by the audit.
 *
 * @param time the time in seconds
 * @param seconds when the peer really had that plan
 * @param cost cost
 * @param violations hard violations; a plan with any is no plan
 * @param broken codes of the hard rules it breaks, with how often
 * @param casesPlanned cases with a hearing
 * @param sessionsPlanned sessions of these hearings
 * @param priorityCases urgent cases whose horizon lies in the window
 * @param priorityWithinHorizon those heard within it
 * @param priorityDaysLate days late of all of them together
 * @param overtakes cases overtaken
 * @param overtakesUnexplained those without excuse
 * @param hearingsChanged published hearings moved or dropped
 */
public record Reading(
        double time,
        double seconds,
        long cost,
        int violations,
        String broken,
        int casesPlanned,
        int sessionsPlanned,
        int priorityCases,
        int priorityWithinHorizon,
        long priorityDaysLate,
        int overtakes,
        int overtakesUnexplained,
        long hearingsChanged) {

    static Reading of(double time, double seconds, AuditReport audit) {
        return new Reading(
                time,
                seconds,
                audit.rules().planCost(),
                audit.rules().hardViolations().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                audit.rules().hardViolations().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")),
                audit.cases().casesPlanned(),
                audit.cases().sessionsPlanned(),
                audit.priority().priorityCases(),
                audit.priority().priorityWithinHorizon(),
                audit.priority().priorityDaysLate(),
                audit.fairness().overtakes(),
                audit.fairness().overtakesUnexplained(),
                audit.hearings().hearingsChanged());
    }
}
