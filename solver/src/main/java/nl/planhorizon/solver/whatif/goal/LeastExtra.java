package nl.planhorizon.solver.whatif.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import nl.planhorizon.solver.forecast.Forecast;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the least that reaches a goal. With the same chance in every trial more of a resource never makes it worse by more
 * than the reshuffling of single cases, so halving the distance finds it.
 */
public final class LeastExtra {

    private static final int MONTHS_APART = 3;
    private static final int POINTS = 4;

    private final Forecast forecast;

    public LeastExtra(Forecast forecast) {
        this.forecast = forecast;
    }

    /**
     * An answer.
     *
     * @param from day from which on they are there
     * @param count the least number, or null if not even the most that is tried reaches the goal
     */
    public record Answer(LocalDate from, @Nullable Integer count) {}

    /** The least that reaches a goal from the day it says on. */
    public Answer answer(ForecastModel model, Goal goal) {
        return answer(model, goal, goal.means().from());
    }

    /** The trade-off: how many it takes if they come now, or some months later. */
    public List<Answer> tradeOff(ForecastModel model, Goal goal) {
        List<Answer> answers = new ArrayList<>();
        for (int point = 0; point < POINTS; point++) {
            var from = goal.means().from().plusMonths((long) point * MONTHS_APART);
            answers.add(answer(model, goal, from));
        }
        return answers;
    }

    private Answer answer(ForecastModel model, Goal goal, LocalDate from) {
        int resource = model.supply().find(goal.means().kind(), goal.means().code());
        int week = Math.max(0, model.timeline().weekOf(from));
        IntPredicate reaches = count -> goal.isReachedBy(forecast.of(Extra.in(model, resource, count, week)));
        if (resource < 0 || !reaches.test(goal.means().most())) {
            return new Answer(from, null);
        }
        int low = -1;
        int high = goal.means().most();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (reaches.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new Answer(from, high);
    }
}
