package nl.planhorizon.data.audit.rules;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.Shape;

/** Whether the sessions of a hearing lie as its shape prescribes. */
final class ShapeRule {

    private final Facts facts;

    ShapeRule(Facts facts) {
        this.facts = facts;
    }

    boolean keeps(Hearing hearing) {
        var shape = facts.of(hearing).shape();
        var sessions = hearing.sessions();
        return sessions.size() == shape.sessions()
                && switch (shape.kind()) {
                    case ONE -> true;
                    case DAY -> isWholeDay(sessions);
                    case TWO_DAYS ->
                        isWholeDay(sessions.subList(0, 2))
                                && isWholeDay(sessions.subList(2, 4))
                                && followEachOther(hearing);
                    case SPLIT -> isSplit(hearing);
                };
    }

    private static boolean isWholeDay(List<Session> pair) {
        return pair.get(0).day().equals(pair.get(1).day())
                && pair.get(0).half() == Half.MORNING
                && pair.get(1).half() == Half.AFTERNOON;
    }

    /** Both are open days of the location, and there is none between them. */
    private boolean followEachOther(Hearing hearing) {
        return hearing.firstDay().isBefore(hearing.lastDay())
                && isOpen(hearing, hearing.firstDay())
                && isOpen(hearing, hearing.lastDay())
                && openDaysBetween(hearing) == 0;
    }

    private boolean isSplit(Hearing hearing) {
        long days = hearing.sessions().stream().map(Session::day).distinct().count();
        return days == hearing.sessions().size() && openDaysBetween(hearing) < Shape.SPLIT_SPAN - 1;
    }

    private boolean isOpen(Hearing hearing, LocalDate day) {
        return facts.calendar().isOpen(facts.location(hearing.location()), day);
    }

    /** First and last day are different days. */
    private long openDaysBetween(Hearing hearing) {
        var location = facts.location(hearing.location());
        return facts.calendar()
                .openDaysAfter(location, hearing.firstDay(), hearing.lastDay().minusDays(1));
    }
}
