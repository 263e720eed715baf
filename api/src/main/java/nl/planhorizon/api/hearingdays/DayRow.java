package nl.planhorizon.api.hearingdays;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.attendance.Attendance;
import nl.planhorizon.api.hearingdays.DayFilter.By;
import nl.planhorizon.api.hearingdays.record.Invited;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/**
 * A hearing on a day list.
 *
 * @param caseId id of the planned unit
 * @param firstDay first day of the hearing
 * @param half part of the day: morning, afternoon or day
 * @param queue code of the queue
 * @param hearingType code of the hearing type
 * @param location code of the location
 * @param room id of the room
 * @param officer id of the officer
 * @param interpreter id of the interpreter, or empty
 * @param language code of the applicant's own language
 * @param companions ids of lawyer and guardian
 * @param form how the applicant is invited
 * @param invitation how far the invitation got
 * @param invitedOn day on which it was sent or handed over, if registered
 * @param attendance how it went, if registered
 * @param version what If-Match has to name to register something about it
 */
record DayRow(
        String caseId,
        LocalDate firstDay,
        String half,
        String queue,
        String hearingType,
        String location,
        String room,
        String officer,
        String interpreter,
        String language,
        List<String> companions,
        String form,
        String invitation,
        @Nullable LocalDate invitedOn,
        @Nullable String attendance,
        long version) {

    DayRow {
        companions = List.copyOf(companions);
    }

    /**
     * What is known of a published hearing.
     *
     * @param version version at which it was published as it is, 0 if it left the plan
     * @param invited how far the invitation got, if registered
     * @param attendance how it went, if registered
     */
    record Registered(
            long version,
            @Nullable Invited invited,
            @Nullable Attendance attendance) {

        /** The latest version that anything of it is from. */
        long latest() {
            long invitedAt = invited == null ? 0 : invited.version();
            long attendedAt = attendance == null ? 0 : attendance.version();
            return Math.max(version, Math.max(invitedAt, attendedAt));
        }
    }

    static DayRow of(StandingHearing standing, LocalDate day, CaseFacts facts, Registered registered) {
        var invited = registered.invited();
        var attendance = registered.attendance();
        var hearing = standing.hearing();
        var circumstances = facts.asylumCase().circumstances();
        var interpreter = hearing.interpreter();
        return new DayRow(
                hearing.caseId(),
                hearing.firstDay(),
                half(hearing.sessions(), day),
                facts.queue().code(),
                facts.type().code(),
                hearing.location(),
                hearing.room(),
                hearing.officer(),
                interpreter == null ? "" : interpreter,
                facts.asylumCase().language().own(),
                circumstances.companions().stream().sorted().toList(),
                Code.of(circumstances.invitation()),
                Code.of(standing.invitation()),
                invited == null ? null : invited.on(),
                attendance == null ? null : attendance.outcome().code(),
                registered.latest());
    }

    private static String half(List<Session> sessions, LocalDate day) {
        var halves = sessions.stream().filter(each -> each.day().equals(day)).toList();
        if (halves.size() > 1) {
            return "day";
        }
        return halves.get(0).half() == Half.MORNING ? "morning" : "afternoon";
    }

    /** What it is listed under. */
    String group(By by) {
        return switch (by) {
            case LOCATION -> location;
            case ROOM -> room;
            case OFFICER -> officer;
            case INTERPRETER -> interpreter;
        };
    }

    /** Before others on a list: earlier, and in the order of rooms. */
    String order() {
        return (half.equals("afternoon") ? "2" : "1") + " " + room + " " + caseId;
    }
}
