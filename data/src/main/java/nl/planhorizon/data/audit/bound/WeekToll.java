package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * What the sessions cost an officer that hearing and writing take of the weeks, and of those of the mentor; less what serving
 * an urgent case earns.
 */
final class WeekToll implements Market.Toll {

    private final WindowSessions sessions;
    private final Facts facts;
    private final long[] own;
    private final long[] hearing;
    private final FrozenSide.Earned earned;

    WeekToll(Market market, Officer officer, FrozenSide.Earned earned) {
        this.earned = earned;
        sessions = market.sessions();
        facts = market.facts();
        own = market.prices().byWeek(Kind.WEEK, officer.id(), null);
        hearing = new long[own.length];
        for (var person : facts.occupiedBy(officer)) {
            long[] prices = market.prices().byWeek(Kind.WEEK, person.id(), null);
            for (int week = 0; week < hearing.length; week++) {
                hearing[week] += prices[week];
            }
        }
    }

    @Override
    public long session(Needs.Need need, int session) {
        long off = hearing[sessions.weekOf(session)] + writing(need, sessions.dayOf(session));
        return need.urgent() ? off - earned.session()[session] : off;
    }

    @Override
    public long day(Needs.Need need, int day) {
        long off = 2 * hearing[sessions.weekOf(2 * day)] + writing(need, sessions.dayOf(2 * day));
        return need.urgent() ? off - earned.day()[day] : off;
    }

    private long writing(Needs.Need need, LocalDate day) {
        return writing(need.third(), day, 2) + writing(need.fifth(), day, 4);
    }

    private long writing(int reserved, LocalDate day, int openDaysLater) {
        if (reserved == 0) {
            return 0;
        }
        var later = facts.calendar().national().after(day, openDaysLater);
        int week = sessions.weeks().indexOf(Weeks.mondayOf(later));
        return week < 0 ? 0 : reserved * own[week];
    }
}
