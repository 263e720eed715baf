package nl.planhorizon.solver.desk.books;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.limits.HeldBack;
import nl.planhorizon.solver.facts.limits.OfficerWeek;

/** How full the weeks of officers are, and how many interpreter sessions cases without urgency use of each group. */
public final class Weeks {

    private final Dossiers dossiers;
    private final List<OfficerWeek> limits;
    private final int weeks;
    private final int[] ease;
    private final int[] allowed;
    private final int[] hearing;
    private final int[] load;
    private final int[] used;

    Weeks(Dossiers dossiers) {
        this.dossiers = dossiers;
        var facts = dossiers.facts();
        limits = facts.officerWeeks();
        List<LocalDate> mondays = facts.calendar().weeks();
        weeks = mondays.size();
        int percentage = dossiers.number(Setting.LOAD_PERCENTAGE);
        ease = limits.stream()
                .mapToInt(week -> (week.officer().weeklyLimit() * percentage + 99) / 100)
                .toArray();
        hearing = limits.stream().mapToInt(OfficerWeek::pastHearing).toArray();
        load = limits.stream().mapToInt(OfficerWeek::pastLoad).toArray();
        allowed = dossiers.roster().groups().stream()
                .flatMapToInt(group -> mondays.stream()
                        .mapToInt(monday ->
                                facts.heldBack().allowed().getOrDefault(new HeldBack.GroupWeek(group, monday), 0)))
                .toArray();
        used = new int[allowed.length];
    }

    private Weeks(Weeks other) {
        dossiers = other.dossiers;
        limits = other.limits;
        weeks = other.weeks;
        ease = other.ease;
        allowed = other.allowed;
        hearing = other.hearing.clone();
        load = other.load.clone();
        used = other.used.clone();
    }

    Weeks copy() {
        return new Weeks(this);
    }

    void count(Seat seat, int sign) {
        var axis = dossiers.axis();
        var type = seat.dossier().facts().type();
        for (int session : seat.sessions()) {
            int week = axis.week(session >> 1);
            add(seat.officer(), week, sign, sign);
            if (seat.mentor() >= 0) {
                add(seat.mentor(), week, 0, sign);
            }
            if (countsAsHeldBack(seat, session)) {
                used[index(dossiers.roster().group(seat.interpreter()), week)] += sign;
            }
        }
        add(seat.officer(), axis.thirdWeek(seat.lastDay()), 0, sign * type.writingThirdDay());
        add(seat.officer(), axis.fifthWeek(seat.lastDay()), 0, sign * type.writingFifthDay());
    }

    private boolean countsAsHeldBack(Seat seat, int session) {
        return seat.interpreter() >= 0
                && !seat.dossier().isUrgent()
                && dossiers.axis().isHeldBack(session >> 1);
    }

    private void add(int officer, int week, int hearingSessions, int loadSessions) {
        if (week >= 0) {
            hearing[index(officer, week)] += hearingSessions;
            load[index(officer, week)] += loadSessions;
        }
    }

    private int index(int who, int week) {
        return who * weeks + week;
    }

    /** Violations of the limits of a week of an officer. */
    public int tooMuch(int officer, int week) {
        int at = index(officer, week);
        return Math.max(0, hearing[at] - limits.get(at).hearingLimit())
                + Math.max(0, load[at] - limits.get(at).capacity());
    }

    /** Whether a week cannot take so many more hearing sessions and so many more sessions of all kinds. */
    public boolean isTooFullFor(int officer, int week, int hearingSessions, int loadSessions) {
        int at = index(officer, week);
        return (hearingSessions > 0
                        && hearing[at] + hearingSessions > limits.get(at).hearingLimit())
                || (loadSessions > 0 && load[at] + loadSessions > limits.get(at).capacity());
    }

    /** Hearing sessions above the ease of a week with so many more. */
    public int strain(int officer, int week, int more) {
        int at = index(officer, week);
        return Math.max(0, hearing[at] + more - ease[at]);
    }

    /** Sessions of a group in a week that are used although they are held back, with so many more. */
    public int heldBackUsed(int group, int week, int more) {
        int at = index(group, week);
        return Math.max(0, used[at] + more - allowed[at]);
    }

    /** What may be planned in a week of an officer. */
    public OfficerWeek limit(int officer, int week) {
        return limits.get(index(officer, week));
    }
}
