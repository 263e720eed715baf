package nl.planhorizon.api.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody must be told.
 *
 * @param kind who it is to the hearing
 * @param subject id of the case, officer or interpreter
 * @param what what happened to the hearing
 * @param was the hearing before, or null
 * @param becomes the hearing now, or null
 */
public record Message(
        Kind kind,
        String subject,
        What what,
        @Nullable Hearing was,
        @Nullable Hearing becomes) {

    /** Who is told. */
    public enum Kind {
        APPLICANT,
        OFFICER,
        INTERPRETER
    }

    /** What happened to a hearing, as seen by who is told. */
    public enum What {
        NEW,
        MOVED,
        DROPPED
    }

    /** Everybody who must be told of changes in the plan in force. */
    public static List<Message> of(List<HearingChange> changes) {
        List<Message> messages = new ArrayList<>();
        for (var change : changes) {
            var was = change.before();
            var now = change.after();
            if (!isSameTimeAndPlace(was, now)) {
                add(messages, Kind.APPLICANT, change.caseId(), change.caseId(), change);
            }
            people(
                    messages,
                    Kind.OFFICER,
                    change,
                    was == null ? null : was.officer(),
                    now == null ? null : now.officer());
            people(
                    messages,
                    Kind.INTERPRETER,
                    change,
                    was == null ? null : was.interpreter(),
                    now == null ? null : now.interpreter());
        }
        return messages;
    }

    private static boolean isSameTimeAndPlace(@Nullable Hearing was, @Nullable Hearing now) {
        return was != null
                && now != null
                && was.sessions().equals(now.sessions())
                && was.location().equals(now.location());
    }

    private static void people(
            List<Message> messages, Kind kind, HearingChange change, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after) && isSameTimeAndPlace(change.before(), change.after())) {
            return;
        }
        add(messages, kind, before, after, change);
    }

    private static void add(
            List<Message> messages, Kind kind, @Nullable String before, @Nullable String after, HearingChange change) {
        if (before != null && before.equals(after) && change.before() != null && change.after() != null) {
            messages.add(new Message(kind, before, What.MOVED, change.before(), change.after()));
            return;
        }
        if (before != null && change.before() != null) {
            messages.add(new Message(kind, before, What.DROPPED, change.before(), null));
        }
        if (after != null && change.after() != null) {
            messages.add(new Message(kind, after, What.NEW, null, change.after()));
        }
    }

    Hearing either() {
        return becomes == null ? Objects.requireNonNull(was) : becomes;
    }

    /** The first day somebody could come in vain, or be missed. */
    LocalDate due() {
        var day = either().firstDay();
        return was != null && was.firstDay().isBefore(day) ? was.firstDay() : day;
    }
}
