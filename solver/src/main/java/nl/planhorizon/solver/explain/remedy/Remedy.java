package nl.planhorizon.solver.explain.remedy;

import java.util.List;
import nl.planhorizon.solver.desk.CostChange;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;

/**
 * Something that would give a case a place, and did when it was tried.
 *
 * @param kind what it is
 * @param details codes: of an interpreter the language and, if that was asked for, the sex; of an officer the skills; of a
 *     room "child" if it has to be one; of a location its code; of a language its code; of a moved hearing its case;
 *     of a longer window its new last day
 * @param hearing the hearing of the case that it makes possible
 * @param cost what the plan with remedy and hearing costs more or less than now; with a longer window, than the plan now
 *     costs in that window
 * @param helps how many other cases without hearing could use it instead; a hundred at most are asked
 * @param worseOff hearings of other cases that move for it
 * @param outcome the plan and its caseload, to check it by
 */
public record Remedy(
        Kind kind,
        List<String> details,
        Hearing hearing,
        CostChange cost,
        int helps,
        List<HearingChange> worseOff,
        Outcome outcome) {

    /** What can be done. */
    public enum Kind {
        INTERPRETER_SESSION,
        OFFICER_SESSION,
        ROOM_SESSION,
        OTHER_LOCATION,
        OTHER_LANGUAGE,
        MOVE_HEARING,
        DAY_MORE
    }

    /**
     * What the remedy leads to.
     *
     * @param caseload the caseload with the remedy
     * @param plan the plan with the case heard
     */
    public record Outcome(Caseload caseload, HearingPlan plan) {}

    public Remedy {
        details = List.copyOf(details);
        worseOff = List.copyOf(worseOff);
    }
}
