package nl.planhorizon.solver.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.Assumptions;
import nl.planhorizon.solver.whatif.base.Assumptions.Origin;
import nl.planhorizon.solver.whatif.base.StockRow;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.KnownWeek;
import nl.planhorizon.solver.whatif.change.KnownWeek.Kind;

/** Stock by number in the group regular, with as many new cases and as much capacity each week as a test says. */
public final class OneQueue {

    public static final LocalDate MONDAY = Given.MONDAY;

    private final List<StockRow> stock = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Policy policy = Given.policy().build();
    private int weeks = 10;
    private int inflow;
    private int capacity;
    private double heard = 1;
    private Doubt doubt = Doubt.NONE;
    private boolean countOverdueAtStart = true;

    public OneQueue weeks(int count) {
        weeks = count;
        return this;
    }

    public OneQueue stock(int weeksAgo, int cases) {
        return stock("regular", weeksAgo, cases);
    }

    public OneQueue stock(String queue, int weeksAgo, int cases) {
        var day = MONDAY.minusWeeks(weeksAgo);
        stock.add(new StockRow(queue, "SYR", 4, day, day, cases, "test"));
        return this;
    }

    public OneQueue inflow(int casesAWeek) {
        inflow = casesAWeek;
        return this;
    }

    public OneQueue capacity(int casesAWeek) {
        capacity = casesAWeek;
        return this;
    }

    public OneQueue heard(double share) {
        heard = share;
        return this;
    }

    public OneQueue doubt(Doubt given) {
        doubt = given;
        return this;
    }

    public OneQueue targets(int overdue, int inTerm) {
        policy = Given.policy().build();
        policy = policy.withQueues(policy.queues().stream()
                .map(queue -> targeted(queue, overdue, inTerm))
                .toList());
        return this;
    }

    private static Queue targeted(Queue queue, int overdue, int inTerm) {
        return switch (queue.code()) {
            case "regular-overdue" -> queue.withWeeklyTarget(new WeeklyTarget(overdue, null));
            case "regular-in-term" -> queue.withWeeklyTarget(new WeeklyTarget(inTerm, null));
            default -> queue;
        };
    }

    public OneQueue ignoringOverdueAtStart() {
        countOverdueAtStart = false;
        return this;
    }

    public OneQueue with(Change... given) {
        changes.addAll(Arrays.asList(given));
        return this;
    }

    public Scenario scenario() {
        List<Change> all = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            all.add(new KnownWeek(MONDAY.plusWeeks(week), Kind.INFLOW, null, inflow));
        }
        all.addAll(changes);
        return new Scenario(
                new Scenario.About("test", "Test", "tester", "", ""),
                new Scenario.Span(MONDAY, weeks),
                new Scenario.Precision(1, 1, doubt, countOverdueAtStart),
                stock,
                all,
                List.of());
    }

    public Policy policy() {
        return policy;
    }

    public Assumptions assumptions() {
        return new Assumptions(
                1000, 0, 0.5, 1000, Collections.nCopies(12, 1.0), 10, Map.of(), List.of(origin("SYR"), origin("DZA")));
    }

    private Origin origin(String nationality) {
        return new Origin(nationality, 100, 10, Map.of(4, 0.8, 2, 0.2), heard);
    }

    public ForecastModel model() {
        var scenario = scenario();
        var model = scenario.model(scenario.ground(policy, assumptions()));
        var supply = model.supply();
        var sessions = new int[weeks][];
        for (int week = 0; week < weeks; week++) {
            sessions[week] = model.course().capacity()[week].clone();
            int pool = supply.resources().get(0).anywhere();
            sessions[week][2 * pool + 1] += capacity;
        }
        return model.withCapacity(sessions);
    }
}
