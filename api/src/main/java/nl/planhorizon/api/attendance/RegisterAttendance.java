package nl.planhorizon.api.attendance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
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
    private String queue = "";

    /**
     * A registration.
     *
     * @param published the hearing as it stood in the published plan
     * @param outcome how it went
     * @param author who registers it, and when
     */
    public RegisterAttendance(StandingHearing published, Outcome outcome, Author author) {
        this.published = published;
        this.outcome = outcome;
        this.author = author;
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
        var cases = new CaseAfter(office.caseload(), found.asylumCase(), hearing).after(outcome);
        return office.withPlans(plans(office, hearing)).withCaseload(cases);
    }

    /** A hearing inside the window leaves both plans if the case needs another; one before it is history already. */
    private Plans plans(Office office, Hearing hearing) {
        var plans = office.plans();
        if (!office.caseload().window().contains(hearing.firstDay())) {
            return plans;
        }
        List<StandingHearing> kept = new ArrayList<>(plans.published());
        if (outcome.goesBackToQueue()) {
            kept.remove(published);
        } else if (!kept.contains(published)) {
            kept.add(published);
        }
        Map<String, Hearing> working = new HashMap<>(plans.working());
        working.remove(hearing.caseId(), hearing);
        Map<String, Pin> pins = new HashMap<>(plans.pins());
        pins.keySet().retainAll(working.keySet());
        return new Plans(kept, working, pins);
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        AttendanceRows.put(database, new AttendanceRows.Told(published, outcome, queue), version, author);
    }
}
