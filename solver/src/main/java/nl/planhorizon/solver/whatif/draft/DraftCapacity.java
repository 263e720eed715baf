package nl.planhorizon.solver.whatif.draft;

import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.supply.Resource;
import nl.planhorizon.solver.whatif.base.Ground;
import nl.planhorizon.solver.whatif.base.Pool;

/** Sessions of officers, interpreters and rooms, week by week. */
public final class DraftCapacity {

    private static final double EPSILON = 1e-9;

    private final Ground ground;
    private final int[][] sessions;

    DraftCapacity(Ground ground) {
        this.ground = ground;
        sessions = new int[ground.timeline().weeks()][];
        for (int week = 0; week < sessions.length; week++) {
            sessions[week] = ground.staff().capacity()[week].clone();
        }
    }

    int[][] sessions() {
        return sessions;
    }

    /** Adds sessions a week to a resource, at any place; where decisions are counted, those. Fractions come in later weeks. */
    public void add(Draft.Weeks weeks, Resource resource, double aWeek) {
        boolean single = ground.staff().supply().unheardTakesOfficer();
        double carried = 0;
        for (int week = weeks.from(); week < weeks.end(); week++) {
            carried += single ? aWeek : aWeek / 2;
            int whole = (int) Math.floor(carried + EPSILON);
            carried -= whole;
            sessions[week][2 * resource.anywhere() + (single ? 1 : 0)] += whole;
        }
    }

    /** Takes sessions a week from everybody who can do what a resource does, in proportion; no more than there are. */
    public void take(Draft.Weeks weeks, int resource, double aWeek) {
        int[] pools = ground.staff().supply().poolsOfResource()[resource];
        for (int week = weeks.from(); week < weeks.end(); week++) {
            double all = left(week, pools);
            scale(week, pools, all <= 0 ? 1 : Math.max(0, 1 - aWeek / all));
        }
    }

    private double left(int week, int[] pools) {
        return IntStream.of(pools)
                .mapToDouble(pool -> 2.0 * sessions[week][2 * pool] + sessions[week][2 * pool + 1])
                .sum();
    }

    /** Changes the sessions of pools by a factor; what rounding takes from one goes to the next. */
    private void scale(int week, int[] pools, double factor) {
        double[] carried = new double[2];
        for (int pool : pools) {
            for (int part = 0; part < 2; part++) {
                carried[part] += sessions[week][2 * pool + part] * factor;
                int whole = (int) Math.floor(carried[part] + EPSILON);
                carried[part] -= whole;
                sessions[week][2 * pool + part] = whole;
            }
        }
    }

    /** The officers of a team leave, or go on as regular ones. */
    void stop(Draft.Weeks weeks, String team, boolean keepStaff) {
        var pools = ground.staff().pools();
        for (int pool = 0; pool < pools.size(); pool++) {
            if (team.equals(pools.get(pool).team())) {
                int to = keepStaff ? twin(pools.get(pool)) : -1;
                for (int week = weeks.from(); week < weeks.end(); week++) {
                    move(sessions[week], pool, to);
                }
            }
        }
    }

    private static void move(int[] week, int pool, int to) {
        for (int part = 0; part < 2; part++) {
            int all = week[2 * pool + part];
            week[2 * pool + part] = 0;
            if (to >= 0) {
                week[2 * to + part] += all;
            }
        }
    }

    /** The pool of regular officers who can do the same at the same places; those who came later go anywhere. */
    private int twin(Pool pool) {
        int same =
                ground.staff().pools().indexOf(new Pool(pool.kind(), null, pool.abilities(), pool.locations(), null));
        int regular = ground.staff().supply().find(Resource.Kind.OFFICERS, "");
        if (same >= 0) {
            return same;
        }
        return regular < 0
                ? -1
                : ground.staff().supply().resources().get(regular).anywhere();
    }
}
