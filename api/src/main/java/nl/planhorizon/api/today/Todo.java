package nl.planhorizon.api.today;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.plan.Invitation;

/**
 * Something that needs attention today.
 *
 * @param key its text, with the number as first place; there is one in the singular too
 * @param count how many
 * @param link where they are, or empty
 */
record Todo(String key, long count, String link) {

    private static final int DAYS_AHEAD = 7;

    static List<Todo> of(Stock stock, Office office, PlanFigures figures) {
        var priority = figures.audit().priority();
        List<Todo> todos = new ArrayList<>();
        todos.add(new Todo(
                "today.todo.late",
                priority.priorityCases() - priority.priorityWithinHorizon(),
                "/cases?state=past-horizon"));
        todos.add(new Todo("today.todo.catch-up", priority.catchUp(), "/cases?state=past-horizon"));
        todos.add(new Todo(
                "today.todo.broken", figures.audit().rules().brokenHearings().size(), "/board"));
        todos.add(new Todo("today.todo.invitations", invitations(office), "/hearing-days"));
        todos.add(new Todo("today.todo.not-ready", stock.notReady(), "/cases?state=not-ready"));
        todos.removeIf(each -> each.count() == 0);
        return todos;
    }

    /** Published hearings of the next days whose invitation has to be handed over in person and was not yet. */
    private static long invitations(Office office) {
        var from = office.caseload().asOf();
        var until = from.plusDays(DAYS_AHEAD);
        return office.plans().published().stream()
                .filter(each -> each.invitation() != Invitation.HANDED_OVER)
                .filter(each -> !each.hearing().firstDay().isBefore(from)
                        && !each.hearing().firstDay().isAfter(until))
                .filter(each -> office.findCase(each.hearing().caseId())
                        .map(found -> found.asylumCase().circumstances().invitation() == InvitationForm.IN_PERSON)
                        .orElse(false))
                .count();
    }
}
