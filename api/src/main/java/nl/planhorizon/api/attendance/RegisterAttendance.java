package nl.planhorizon.api.attendance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.planhorizon.api.attendance.Attendance.Ready;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the applicant came. Who did not, or was not heard to the end, goes back to the queue; the hearing as it was
 * published is kept as history.
 */
public final class RegisterAttendance implements Change {

    private final StandingHearing published;
    private final Outcome outcome;
    private final Author author;
    private final AttendanceRows known;
    private String queue = "";
    private Ready ready = Ready.UNTOUCHED;

    /**
     * A registration.
     *
     * @param published the hearing as it stood in the published plan
     * @param outcome how it went
     * @param author who registers it, and when
     * @param known what is registered already
     */
    public RegisterAttendance(StandingHearing published, Outcome outcome, Author author, AttendanceRows known) {
        this.published = published;
        this.outcome = outcome;
        this.author = author;
        this.known = known;
    }

    @Override
    public String kind() {
        return "register-attendance";
    }

    @Override
    public List<JournalLine> alsoTold() {
        var after = JsonNodeFactory.instance
                .objectNode()
                .put("firstDay", published.hearing().firstDay().toString())
                .put("outcome", outcome.code());
        return List.of(new JournalLine("attendance", published.hearing().caseId(), null, after));
    }

    @Override
    public Office applyTo(Office office) {
        var hearing = published.hearing();
        if (hearing.firstDay().isAfter(office.caseload().asOf())) {
            throw new RefusedChangeException("refused.not-yet", List.of());
        }
        var key = VersionKey.hearing(hearing.caseId());
        var found = office.findCase(hearing.caseId())
                .orElseThrow(
                        () -> new ConflictException(key, 0, office.versions().of(key)));
        queue = found.queue().code();
        var cases = cases(office, found.asylumCase(), hearing);
        return office.withPlans(plans(office, hearing, cases)).withCaseload(cases);
    }

    private Caseload cases(Office office, AsylumCase subject, Hearing hearing) {
        if (subject.status() == CaseStatus.WITHDRAWN) {
            return office.caseload();
        }
        var before = new CaseBefore(office, subject, known.find(HearingKey.of(hearing)));
        var after = new CaseAfter(before.caseload(outcome), before.asylumCase(), hearing).after(outcome);
        var changed = after.cases().stream().filter(subject::equals).findFirst().orElse(subject);
        ready = new Ready(before.ready(), changed.dates().ready());
        return after;
    }

    /** A hearing inside the window leaves both plans if the case needs another; one before it is history already. */
    private Plans plans(Office office, Hearing hearing, Caseload after) {
        var plans = office.plans();
        Map<String, Hearing> working = new HashMap<>(plans.working());
        List<StandingHearing> kept = new ArrayList<>(plans.published());
        if (office.caseload().window().contains(hearing.firstDay())) {
            working.remove(hearing.caseId(), hearing);
            if (outcome.goesBackToQueue()) {
                kept.remove(published);
            } else if (!kept.contains(published)) {
                kept.add(published);
            }
        }
        working.keySet().removeAll(closed(office, hearing.caseId(), after));
        Map<String, Pin> pins = new HashMap<>(plans.pins());
        pins.keySet().retainAll(working.keySet());
        return new Plans(kept, working, pins);
    }

    /** Units of the case that are no longer open, or gone: what a correction takes back may be planned already. */
    private static Set<String> closed(Office office, String caseId, Caseload after) {
        var number = office.findCase(caseId).orElseThrow().asylumCase().number();
        Predicate<AsylumCase> isOfCase = each -> each.number().equals(number);
        var closed = ids(office.caseload(), isOfCase);
        closed.removeAll(ids(after, isOfCase.and(each -> each.status() == CaseStatus.OPEN)));
        return closed;
    }

    private static Set<String> ids(Caseload caseload, Predicate<AsylumCase> which) {
        return caseload.cases().stream()
                .filter(which)
                .map(AsylumCase::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        AttendanceRows.put(database, new AttendanceRows.Told(published, outcome, queue, ready), version, author);
    }
}
