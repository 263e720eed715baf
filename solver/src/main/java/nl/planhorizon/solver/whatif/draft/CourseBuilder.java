package nl.planhorizon.solver.whatif.draft;

import java.util.Arrays;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.cases.DecisionTerms;
import nl.planhorizon.solver.forecast.model.Course;
import nl.planhorizon.solver.forecast.model.Course.LineNumbers;
import nl.planhorizon.solver.forecast.model.Mix;
import nl.planhorizon.solver.forecast.model.Regime;
import nl.planhorizon.solver.forecast.model.Standing;
import nl.planhorizon.solver.whatif.base.Ground;
import nl.planhorizon.solver.whatif.base.Lines;
import nl.planhorizon.solver.whatif.base.OpenWeeks;
import org.jspecify.annotations.Nullable;

/** Works out, week by week, what a forecast needs from a draft. */
final class CourseBuilder {

    private static final int THURSDAY = 3;
    private static final int PERCENT = 100;

    private final Draft draft;
    private final Ground ground;
    private final int weeks;

    CourseBuilder(Draft draft) {
        this.draft = draft;
        ground = draft.ground();
        weeks = ground.timeline().weeks();
    }

    Course course() {
        var arrivals = new double[weeks];
        var exact = new boolean[weeks];
        var mixes = new @Nullable Mix[weeks];
        var standings = new Standing[weeks];
        var rates = new Course.Rates[weeks];
        var lines = new LineNumbers[weeks];
        var terms = new int[weeks][];
        var regimes = new Regime[weeks];
        for (int week = 0; week < weeks; week++) {
            boolean samePolicy = week > 0 && draft.policy(week).equals(draft.policy(week - 1));
            arrive(week, arrivals, exact, mixes);
            boolean sameStanding = samePolicy && draft.stopped(week).equals(draft.stopped(week - 1));
            standings[week] = sameStanding ? standings[week - 1] : new StandingBuilder(ground).standing(draft, week);
            rates[week] = samePolicy && !draft.rates().changesIn(week)
                    ? rates[week - 1]
                    : draft.rates().rates(week, draft.policy(week));
            lines[week] = lineNumbers(week);
            terms[week] = terms(week, week == 0 ? null : terms[week - 1]);
            regimes[week] = samePolicy ? regimes[week - 1] : Regime.of(draft.policy(week));
        }
        var capacity = draft.capacity().sessions();
        var leaving = draft.known().leaving();
        return new Course(arrivals, exact, mixes, standings, rates, capacity, lines, terms, regimes, leaving);
    }

    private void arrive(int week, double[] arrivals, boolean[] exact, @Nullable Mix[] mixes) {
        double[] weights = draft.inflow().weights(week);
        exact[week] = draft.known().hasArrivals(week);
        arrivals[week] =
                exact[week] ? draft.known().arrivals(week) : draft.inflow().arrivals(week, weights);
        if (draft.inflow().isLikeTheWeekBefore(week)) {
            mixes[week] = mixes[week - 1];
        } else {
            mixes[week] = Arrays.stream(weights).sum() > 0 ? Mix.of(weights) : null;
        }
    }

    private LineNumbers lineNumbers(int week) {
        var policy = draft.policy(week);
        int count = ground.lines().size();
        var target = new int[count];
        var shift = new int[count];
        for (int line = 0; line < count; line++) {
            var code = ground.lines().get(line).code();
            var queue = policy.queues().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
            target[line] = queue.map(each -> target(each, policy, week)).orElse(0);
            var before = ground.lines().get(line).horizonWeeks();
            var after = queue.map(each -> Lines.weeks(each.horizon())).orElse(null);
            shift[line] = before == null || after == null ? 0 : after - before;
        }
        return new LineNumbers(target, draft.known().most(week), shift);
    }

    /** Sessions a week, in proportion to the open days; shares are of what the policy plans for regular cases. */
    private int target(Queue queue, Policy policy, int week) {
        var target = queue.weeklyTarget();
        if (target == null) {
            return 0;
        }
        var sessions = target.sessions();
        var share = target.share();
        int full = sessions != null
                ? sessions
                : share == null ? 0 : policy.number(Setting.REGULAR_SESSIONS_A_WEEK) * share / PERCENT;
        return full * OpenWeeks.count(ground.openDays(), ground.timeline().monday(week)) / OpenWeeks.FULL;
    }

    /** Per row of applications, the row in which their decision term ends under the rules in force in a week. */
    private int[] terms(int week, int @Nullable [] before) {
        var timeline = ground.timeline();
        var law = new DecisionTerms(draft.policy(week), timeline.monday(week).plusDays(THURSDAY));
        var rows = new int[timeline.rows()];
        int most = draft.policy(week).number(Setting.MAXIMUM_TERM_MONTHS);
        for (int row = 0; row < rows.length; row++) {
            var applied = timeline.monday(row - timeline.past()).plusDays(THURSDAY);
            rows[row] = law.findRuleSet(applied)
                    .map(set -> applied.plusMonths(Math.min(set.months(), most)))
                    .map(term -> timeline.past() + timeline.weekOf(term))
                    .orElse(Integer.MAX_VALUE);
        }
        return before != null && Arrays.equals(before, rows) ? before : rows;
    }
}
