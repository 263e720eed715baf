package nl.planhorizon.api.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.api.attendance.AttendanceRows;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.api.attendance.RegisterAttendance;
import nl.planhorizon.api.event.TakeEvent.Registering;
import nl.planhorizon.api.event.repair.AcceptRepair;
import nl.planhorizon.api.event.repair.Acceptance;
import nl.planhorizon.api.event.repair.Proposal;
import nl.planhorizon.api.event.repair.Proposals;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of the day: taking them in, and repairing the plan after them. */
@Component
public final class Events {

    private static final String NOT_UNDONE = "version not in (select version from undone)";

    private final Offices offices;
    private final JdbcClient database;
    private final Clock clock;
    private final Proposals proposals;

    public Events(Offices offices, Proposals proposals, JdbcClient database, Clock clock) {
        this.offices = offices;
        this.proposals = proposals;
        this.database = database;
        this.clock = clock;
    }

    /**
     * An event as it is kept.
     *
     * @param id its number
     * @param version version of the office after it
     * @param event what happened
     * @param acceptedBy who accepted a repair after it, or null
     */
    public record Kept(
            long id, long version, Event event, @Nullable String acceptedBy) {}

    /** Takes in an event. */
    public Kept take(Event event, String who) {
        EventCheck.check(event);
        return at(offices.change(taking(event, who), who).version());
    }

    private Kept at(long version) {
        return database.sql("select * from event where version = :version order by id limit 1")
                .param("version", version)
                .query((row, number) -> kept(row))
                .single();
    }

    /** What an event changes. */
    public TakeEvent taking(Event event, String who) {
        return taking(event, who, false);
    }

    private TakeEvent taking(Event event, String who, boolean corrects) {
        return new TakeEvent(event, new Registering(new AttendanceRows(database), author(who), corrects));
    }

    public Author author(String who) {
        return new Author(who, clock.instant());
    }

    /** Registers how a published hearing went; whatever disturbs the plan is an event. */
    public Change registering(StandingHearing published, Outcome outcome, String who) {
        var id = published.hearing().caseId();
        var day = published.hearing().firstDay();
        return switch (outcome) {
            case CAME, NOT_REPORTED ->
                new RegisterAttendance(published, outcome, author(who), new AttendanceRows(database));
            case ABSENT_WITH_REASON -> taking(Event.noShow(id, day, true), who, true);
            case ABSENT_WITHOUT_REASON -> taking(Event.noShow(id, day, false), who, true);
            case STOPPED_EARLY -> taking(Event.ofCase(EventType.STOPPED_EARLY, id, day), who, true);
            case RAN_OVER -> taking(Event.ofCase(EventType.RAN_OVER, id, day), who, true);
        };
    }

    public List<Kept> latest(int count) {
        return database.sql("select * from event where " + NOT_UNDONE + " order by id desc limit :count")
                .param("count", count)
                .query((row, number) -> kept(row))
                .list();
    }

    public Kept get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException("event", String.valueOf(id)));
    }

    private Optional<Kept> find(long id) {
        return database.sql("select * from event where id = :id and " + NOT_UNDONE)
                .param("id", id)
                .query((row, number) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                row.getLong("version"),
                Documents.as(Documents.read(row.getString("content")), Event.class),
                row.getString("accepted_by"));
    }

    /** How the plan of the office as it is now can be repaired. */
    public Proposal propose(long id) {
        return proposals.first(id, get(id).event());
    }

    /** The same with more places in time that others can make way for, if that is what is proposed. */
    public Proposal proposeWhole(long id) {
        return proposals.whole(id, get(id).event());
    }

    /**
     * Puts a proposal in the plan, and where it concerns hearings in force also there, if the office is still the one it
     * was made for.
     */
    public Office accept(long id, Proposal proposal, Acceptance acceptance, String who) {
        return offices.change(new AcceptRepair(id, proposal, acceptance, who), who);
    }
}
