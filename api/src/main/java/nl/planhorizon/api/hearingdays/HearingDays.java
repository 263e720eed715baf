package nl.planhorizon.api.hearingdays;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.attendance.Attendance;
import nl.planhorizon.api.attendance.AttendanceRows;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.attendance.Outcome;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.hearingdays.record.AsSeen;
import nl.planhorizon.api.hearingdays.record.Invitations;
import nl.planhorizon.api.hearingdays.record.Invited;
import nl.planhorizon.api.hearingdays.record.RegisterInvitation;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds published hearings, and registers what happens to them. */
@Component
final class HearingDays {

    private final Offices offices;
    private final Events events;
    private final AttendanceRows came;
    private final Invitations invited;
    private final OwnLocations own;

    HearingDays(Offices offices, Events events, AttendanceRows came, Invitations invited, OwnLocations own) {
        this.offices = offices;
        this.events = events;
        this.came = came;
        this.invited = invited;
        this.own = own;
    }

    /**
     * How far an invitation got.
     *
     * @param state sent or handed-over
     * @param on the day
     * @param signed whether the applicant signed for it
     */
    record InvitationForm(@Nullable String state, @Nullable LocalDate on, boolean signed) {}

    DayList list(DayFilter filter) {
        return DayList.of(filter, offices.current(), came, invited);
    }

    Office office() {
        return offices.current();
    }

    /** A hearing as it stands on the list of its first day. */
    DayRow row(HearingKey key) {
        return list(new DayFilter(key.firstDay().toString(), null, null, null))
                .rows()
                .filter(each -> new HearingKey(each.caseId(), each.firstDay()).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("hearing", key.caseId()));
    }

    /** The published hearing of a case that begins on a day, also one that left the plan because nobody came. */
    StandingHearing find(HearingKey key) {
        return offices.current().plans().published().stream()
                .filter(each -> HearingKey.of(each.hearing()).equals(key))
                .findFirst()
                .or(() -> came.find(key).map(Attendance::hearing))
                .orElseThrow(() -> new NotFoundException("hearing", key.caseId()));
    }

    Office register(HearingKey which, long seen, InvitationForm form, String who) {
        var published = find(which);
        own.requireOne(who, List.of(published.hearing().location()));
        var on = form.on();
        if (on == null || on.isAfter(which.firstDay())) {
            throw invalid("on", "<= " + which.firstDay());
        }
        var invited = new Invited(state(form.state()), on, form.signed(), who, 0);
        var change = new RegisterInvitation(published, invited, events.author(who));
        return offices.change(new AsSeen(change, which, seen), who);
    }

    private static Invitation state(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "sent" -> Invitation.SENT;
            case "handed-over" -> Invitation.HANDED_OVER;
            default -> throw invalid("state", "sent, handed-over");
        };
    }

    Office register(HearingKey which, long seen, @Nullable String outcome, String who) {
        var published = find(which);
        own.requireOne(who, List.of(published.hearing().location()));
        var known = Outcome.named(outcome == null ? "" : outcome).orElseThrow(() -> invalid("outcome", allowed()));
        return offices.change(new AsSeen(events.registering(published, known, who), which, seen), who);
    }

    private static String allowed() {
        return Outcome.registrable().stream().map(Outcome::code).collect(Collectors.joining(", "));
    }

    private static InvalidException invalid(String field, String allowed) {
        return new InvalidException(List.of(new ProblemError("invalid-value", field, allowed)));
    }
}
