package nl.planhorizon.solver.desk.obstacles;

import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.solver.desk.books.Axis;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.DayNeeds;
import nl.planhorizon.solver.facts.limits.OwnBreaches;

/** What keeps officers, and the mentors of trainees, from hearing a case. */
public final class OfficerObstacles {

    private final Books books;
    private final Roster roster;
    private final Axis axis;
    private final Dossier dossier;
    private final HearingType type;
    private final boolean isFixed;
    private final Map<DayNeeds, long[]> fits = new HashMap<>();
    private final DayNeeds[] needsOn;

    /** For a case that has no hearing in the books; {@code isFixed} if its hearing has to stay. */
    public OfficerObstacles(Books books, Dossier dossier, boolean isFixed) {
        this.books = books;
        this.dossier = dossier;
        this.isFixed = isFixed;
        type = dossier.facts().type();
        roster = books.dossiers().roster();
        axis = books.dossiers().axis();
        needsOn = new DayNeeds[axis.days()];
    }

    /** What the hearing needs if it starts on a day. */
    public DayNeeds needs(int firstDay) {
        var needs = needsOn[firstDay];
        if (needs == null) {
            needs = dossier.facts().needsOn(axis.day(firstDay));
            needsOn[firstDay] = needs;
        }
        return needs;
    }

    /** By officer the set of what is lacking for a hearing with those needs, whenever it is. */
    public long[] fit(DayNeeds needs) {
        return fits.computeIfAbsent(needs, each -> roster.officers().stream()
                .mapToLong(officer -> fit(officer, each))
                .toArray());
    }

    private long fit(Officer officer, DayNeeds needs) {
        var asylumCase = dossier.facts().asylumCase();
        var wish = asylumCase.needs().sexWish();
        return Obstacle.OFFICER_SKILL.when(!officer.skills().containsAll(needs.skills()))
                | Obstacle.OFFICER_TEAM.when(!OwnBreaches.isInTeam(dossier.facts(), officer))
                | Obstacle.OFFICER_TRAINEE.when(
                        officer.isTrainee() && !asylumCase.needs().simple())
                | Obstacle.OFFICER_SEX.when(wish != null && wish != officer.sex())
                | Obstacle.HEARING_FIXED.when(isFixed && !isFixedWith(officer));
    }

    private boolean isFixedWith(Officer officer) {
        var standing = dossier.standing();
        return standing != null && standing.place().officer().equals(officer);
    }

    /** What keeps an officer, or the mentor, from those sessions at a location. */
    public long against(int officer, int[] sessions, int location) {
        long found =
                atWork(officer, sessions, location) | Obstacle.OFFICER_WEEK_FULL.when(isWeekFull(officer, sessions));
        int mentor = roster.mentor(officer);
        return mentor < 0
                ? found
                : found
                        | atWork(mentor, sessions, location)
                        | Obstacle.OFFICER_WEEK_FULL.when(isMentorsWeekFull(mentor, sessions));
    }

    /** Whether an officer works and is free in those sessions; mostly enough to know that one is not, and soon known. */
    public boolean isFree(int officer, int[] sessions) {
        for (int session : sessions) {
            if (!roster.officerWorks(officer, session) || books.officers().isUsed(officer, session)) {
                return false;
            }
        }
        return true;
    }

    private long atWork(int officer, int[] sessions, int location) {
        long found = Obstacle.OFFICER_LOCATION.when(!roster.isOwn(officer, location));
        for (int session : sessions) {
            found |= Obstacle.OFFICER_AWAY.when(!roster.officerWorks(officer, session))
                    | Obstacle.OFFICER_BUSY.when(books.officers().isUsed(officer, session))
                    | Obstacle.OFFICER_AT_OTHER_LOCATION.when(
                            books.isOfficerElsewhere(officer, session >> 1, location));
        }
        return found;
    }

    private boolean isWeekFull(int officer, int[] sessions) {
        int last = sessions[sessions.length - 1] >> 1;
        boolean full = isWeekFull(officer, sessions, axis.thirdWeek(last))
                || isWeekFull(officer, sessions, axis.fifthWeek(last));
        for (int i = 0; i < sessions.length && !full; i++) {
            full = isWeekFull(officer, sessions, axis.week(sessions[i] >> 1));
        }
        return full;
    }

    private boolean isWeekFull(int officer, int[] sessions, int week) {
        int last = sessions[sessions.length - 1] >> 1;
        int here = inWeek(sessions, week);
        return week >= 0 && books.weeks().isTooFullFor(officer, week, here, here + writing(last, week));
    }

    private int writing(int lastDay, int week) {
        return (axis.thirdWeek(lastDay) == week ? type.writingThirdDay() : 0)
                + (axis.fifthWeek(lastDay) == week ? type.writingFifthDay() : 0);
    }

    private boolean isMentorsWeekFull(int mentor, int[] sessions) {
        for (int session : sessions) {
            int week = axis.week(session >> 1);
            if (week >= 0 && books.weeks().isTooFullFor(mentor, week, 0, inWeek(sessions, week))) {
                return true;
            }
        }
        return false;
    }

    private int inWeek(int[] sessions, int week) {
        int count = 0;
        for (int session : sessions) {
            count += axis.week(session >> 1) == week ? 1 : 0;
        }
        return count;
    }
}
