package nl.planhorizon.solver.desk.books;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/** What hearings cost, by part, counted as docs/rules-precisely.md says. */
public final class Costs {

    private final Books books;
    private final Dossiers dossiers;

    public Costs(Books books) {
        this.books = books;
        dossiers = books.dossiers();
    }

    /** Everything a case has a part in while it has a hearing at a seat, or none, as the books stand now. */
    public Map<Rule, Long> around(Dossier dossier, @Nullable Seat seat) {
        Map<Rule, Long> parts = new EnumMap<>(Rule.class);
        if (dossier.facts().isReady()) {
            addOwn(parts, dossier);
            parts.put(Rule.TARGET, target(dossier.queue(), new int[0]));
            parts.put(Rule.FAMILY, family(dossier, null));
        }
        if (seat != null) {
            parts.put(Rule.IDLE, idle(seat));
            parts.put(Rule.LOAD, load(seat));
        }
        return parts;
    }

    private void addOwn(Map<Rule, Long> parts, Dossier dossier) {
        var seat = books.seat(dossier.number());
        var cost = dossier.facts().cost();
        var none = dossier.facts().virtualDay();
        long first = (seat == null ? none : seat.place().firstDay()).toEpochDay();
        long last = (seat == null ? none : seat.place().lastDay()).toEpochDay();
        parts.put(Rule.HORIZON, cost.horizon(last));
        parts.put(Rule.TERM, cost.term(last));
        parts.put(Rule.WAITING, cost.waiting(first));
        parts.put(Rule.UNPLANNED, seat == null ? cost.unplanned() : 0);
        parts.put(Rule.CHANGE, change(dossier, seat == null ? null : seat.place()));
    }

    /** What is charged for not standing where it is published. */
    public long change(Dossier dossier, @Nullable Place place) {
        var was = dossier.published();
        if (was == null || !dossier.facts().isReady()) {
            return 0;
        }
        if (place == null) {
            return factor(dossier) * dossiers.number(Setting.WEIGHT_DROPPED);
        }
        return (place.isSameAppointment(was) ? 0 : changedPlace(dossier))
                + (place.officer().equals(was.officer()) ? 0 : changedOfficer(dossier))
                + (Objects.equals(place.interpreter(), was.interpreter()) ? 0 : changedInterpreter(dossier));
    }

    private long factor(Dossier dossier) {
        var standing = dossier.standing();
        boolean handedOver = standing != null && standing.standing().invitation() == Invitation.HANDED_OVER;
        return handedOver ? dossiers.number(Setting.FACTOR_HANDED_OVER) : 1;
    }

    /** What another appointment than the published one costs. */
    public long changedPlace(Dossier dossier) {
        return factor(dossier) * dossiers.number(Setting.WEIGHT_CHANGED_PLACE);
    }

    /** What another officer than the published one costs. */
    public long changedOfficer(Dossier dossier) {
        return factor(dossier) * dossiers.number(Setting.WEIGHT_CHANGED_OFFICER);
    }

    /** What another interpreter than the published one costs. */
    public long changedInterpreter(Dossier dossier) {
        return factor(dossier) * dossiers.number(Setting.WEIGHT_CHANGED_INTERPRETER);
    }

    /** What a queue falls short of its targets if so many more sessions were heard. */
    public long target(int queue, int[] more) {
        var target = dossiers.target(queue);
        if (target == null) {
            return 0;
        }
        var axis = dossiers.axis();
        long missing = 0;
        for (var week : target.weeks()) {
            int first = axis.number(week.firstDay());
            int monday = axis.number(week.monday());
            int before = 0;
            for (int day = 0; day < first; day++) {
                before += books.heard(queue, day);
            }
            int heard = 0;
            for (int day = monday; day < monday + 7; day++) {
                heard += books.heard(queue, day);
            }
            for (int session : more) {
                before += session >> 1 < first ? 1 : 0;
                heard += session >> 1 >= monday && session >> 1 < monday + 7 ? 1 : 0;
            }
            missing += Math.max(0, Math.min(week.number(), week.ready() - before) - heard);
        }
        return missing * dossiers.number(Setting.WEIGHT_TARGET);
    }

    /** A first day and location at which a family can meet. */
    public record Meeting(int day, int location) {}

    /** Cost of the family of a case, as it stands, or if the case stood at another meeting. */
    public long family(Dossier dossier, @Nullable Meeting instead) {
        if (dossier.family() < 0) {
            return 0;
        }
        int[] members = dossiers.familyMembers(dossier.family());
        Map<Meeting, Integer> together = new HashMap<>();
        int largest = 1;
        for (int member : members) {
            var meeting = instead != null && member == dossier.number() ? instead : meeting(member);
            if (meeting != null) {
                largest = Math.max(largest, together.merge(meeting, 1, Integer::sum));
            }
        }
        return (long) dossiers.number(Setting.WEIGHT_FAMILY) * (members.length - largest);
    }

    private @Nullable Meeting meeting(int caseNumber) {
        var seat = books.seat(caseNumber);
        return seat == null ? null : new Meeting(seat.firstDay(), seat.location());
    }

    private long idle(Seat seat) {
        long idle = 0;
        int before = -1;
        for (int session : seat.sessions()) {
            idle += session >> 1 == before || seat.interpreter() < 0 ? 0 : idle(seat.interpreter(), session >> 1, 0);
            before = session >> 1;
        }
        return idle;
    }

    /** Cost of the free half of a day of an interpreter, the halves of a bit set being used as well. */
    public long idle(int interpreter, int day, int more) {
        if (!dossiers.roster().travels(interpreter)) {
            return 0;
        }
        boolean morning = books.interpreters().isUsed(interpreter, 2 * day) || (more & 1) != 0;
        boolean afternoon = books.interpreters().isUsed(interpreter, 2 * day + 1) || (more & 2) != 0;
        if (morning == afternoon) {
            return 0;
        }
        boolean isFree = dossiers.roster().interpreterWorks(interpreter, morning ? 2 * day + 1 : 2 * day);
        return isFree ? dossiers.number(Setting.WEIGHT_IDLE) : 0;
    }

    private long load(Seat seat) {
        long strain = 0;
        int before = -1;
        for (int session : seat.sessions()) {
            int week = dossiers.axis().week(session >> 1);
            strain += week < 0 || week == before ? 0 : books.weeks().strain(seat.officer(), week, 0);
            before = week;
        }
        return strain * dossiers.number(Setting.WEIGHT_LOAD);
    }
}
