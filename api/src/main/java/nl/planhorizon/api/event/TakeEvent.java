package nl.planhorizon.api.event;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.attendance.Attendance;
import nl.planhorizon.api.attendance.AttendanceRows;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.api.attendance.RegisterAttendance;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes in an event: the facts change at once, the plan only when somebody accepts a repair, or at night. */
public final class TakeEvent implements Change {

    private static final String PUT = """
        insert into event (version, content, taken_at) values (:version, :content::jsonb, :at)\
        """;

    private final Event event;
    private final Registering registering;
    private @Nullable RegisterAttendance attendance;

    /**
     * How what became of hearings is registered.
     *
     * @param known what is registered already
     * @param author who reports, and when
     * @param corrects whether the reporter saw what is registered already, and changes it
     */
    record Registering(AttendanceRows known, Author author, boolean corrects) {}

    TakeEvent(Event event, Registering registering) {
        this.event = event;
        this.registering = registering;
    }

    public Event event() {
        return event;
    }

    @Override
    public String kind() {
        return "event-" + event.kind().code();
    }

    @Override
    public List<JournalLine> alsoTold() {
        return attendance == null ? List.of() : attendance.alsoTold();
    }

    @Override
    public Office applyTo(Office office) {
        EventCheck.check(event);
        var outcome = outcome();
        if (outcome == null) {
            return office.withCaseload(facts(office));
        }
        refuseIfRegisteredOtherwise(outcome);
        attendance = new RegisterAttendance(published(office), outcome, registering.author(), registering.known());
        return attendance.applyTo(office);
    }

    /** A report from elsewhere does not replace what somebody registered; what only a night assumed may be corrected. */
    private void refuseIfRegisteredOtherwise(Outcome outcome) {
        boolean otherwise = registering
                .known()
                .find(new HearingKey(String.valueOf(event.about()), Objects.requireNonNull(event.day())))
                .map(Attendance::outcome)
                .filter(known -> known != outcome && known != Outcome.NOT_REPORTED)
                .isPresent();
        if (otherwise && !registering.corrects()) {
            throw new RefusedChangeException("refused.registered-otherwise", List.of());
        }
    }

    private @Nullable Outcome outcome() {
        return switch (event.kind()) {
            case NO_SHOW -> event.wasExcused() ? Outcome.ABSENT_WITH_REASON : Outcome.ABSENT_WITHOUT_REASON;
            case RAN_OVER -> Outcome.RAN_OVER;
            case STOPPED_EARLY -> Outcome.STOPPED_EARLY;
            default -> null;
        };
    }

    private Caseload facts(Office office) {
        var caseload = office.caseload();
        return switch (event.kind()) {
            case OFFICER_ABSENT -> new ResourceEvents(caseload, event).officerAbsent();
            case INTERPRETER_ABSENT -> new ResourceEvents(caseload, event).interpreterAbsent();
            case INTERPRETER_DECLINES -> new ResourceEvents(caseload, event).interpreterDeclines(working(office));
            case ROOM_CLOSED -> new ResourceEvents(caseload, event).roomClosed();
            case LOCATION_CLOSED -> new ResourceEvents(caseload, event).locationClosed();
            case COMPANION_UNAVAILABLE -> new ResourceEvents(caseload, event).companionUnavailable();
            case CASE_WITHDRAWN -> new CaseEvents(caseload, event).withdrawn();
            case CASE_TRANSFERRED -> new CaseEvents(caseload, event).transferred();
            case NUISANCE -> new CaseEvents(caseload, event).nuisance();
            case NEWLY_URGENT -> new CaseEvents(caseload, event).urgent();
            case NEWLY_READY -> new CaseEvents(caseload, event).ready();
            case INVITATION_CHANGED -> new CaseEvents(caseload, event).invitedOtherwise();
            case RAN_OVER, STOPPED_EARLY, NO_SHOW -> caseload;
        };
    }

    private Hearing working(Office office) {
        var hearing = office.plans().working().get(event.about());
        if (hearing == null) {
            throw EventCheck.unknown("subject", event.about());
        }
        return hearing;
    }

    /** The hearing as it is published, or as it was when something was registered about it before. */
    private StandingHearing published(Office office) {
        if (office.findCase(event.about()).isEmpty()) {
            throw EventCheck.unknown("subject", event.about());
        }
        return office.plans().published().stream()
                .filter(each -> each.hearing().caseId().equals(event.about())
                        && each.hearing().firstDay().equals(event.day()))
                .findFirst()
                .or(() -> registering
                        .known()
                        .find(new HearingKey(event.about(), event.day()))
                        .map(Attendance::hearing))
                .orElseThrow(() -> EventCheck.unknown("first", event.about() + " " + event.day()));
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        if (attendance != null) {
            attendance.writeTo(database, version);
        }
        database.sql(PUT)
                .param("version", version)
                .param("content", Documents.write(event))
                .param("at", Timestamp.from(registering.author().at()))
                .update();
    }
}
