package nl.planhorizon.solver.whatif.change;

import java.util.Objects;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.Procedure;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.whatif.base.Lines;
import nl.planhorizon.solver.whatif.draft.Draft;

/**
 * A project stands still: its cases go with the regular ones. A project that starts later stands still until then.
 *
 * @param name what people call it
 * @param period when it stands still
 * @param team its team
 * @param keepStaff whether its officers go on as regular ones, or leave
 */
public record ProjectStop(String name, Period period, String team, boolean keepStaff) implements Change {

    @Override
    public void applyTo(Draft draft) {
        draft.stop(period.in(draft), team, keepStaff);
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
        if (!period.covers(caseload.window())) {
            return caseload;
        }
        var queues = caseload.policy().queues();
        var groups = queues.stream()
                .filter(queue -> team.equals(queue.team()))
                .map(Queue::group)
                .toList();
        var regular = Lines.splitGroup(queues);
        var cases = caseload.cases().stream()
                .map(each -> groups.contains(each.procedure().queue()) ? moved(each, regular) : each)
                .toList();
        var officers = caseload.resources().officers().stream()
                .map(officer -> freed(officer, caseload))
                .toList();
        return caseload.withCases(cases).withResources(caseload.resources().withOfficers(officers));
    }

    private static AsylumCase moved(AsylumCase each, String queue) {
        var old = each.procedure();
        return each.withProcedure(
                new Procedure(queue, old.track(), old.hearingType(), old.nationality(), old.accelerated()));
    }

    private Officer freed(Officer officer, Caseload caseload) {
        if (!Objects.equals(officer.team(), team)) {
            return officer;
        }
        return keepStaff
                ? officer.inTeam(null)
                : officer.withAvailability(officer.availability().without(caseload.window()));
    }

    @Override
    public boolean isSeenByAPlan() {
        return true;
    }
}
