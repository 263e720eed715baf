package nl.planhorizon.solver.forecast.run;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.state.Chance;
import nl.planhorizon.solver.forecast.state.Shelf;
import nl.planhorizon.solver.forecast.state.Stock;

/** Everything that changes in one replication, and who may still be undecided by week of application. */
final class Books {

    private final ForecastModel model;
    private final Stock stock;
    private final Shelf shelf;
    private final Chance chance;
    private final Ledger ledger;
    private final List<String> groups;
    private final int[] groupOfClass;
    private final int[] lag;
    private final int[][] undecided;

    Books(ForecastModel model, long seed, Stock stock) {
        this.model = model;
        this.stock = stock;
        shelf = new Shelf(model.supply());
        chance = new Chance(seed, model.lines().size(), model.doubt().chance());
        groups = model.lines().stream().map(Line::group).distinct().toList();
        groupOfClass = model.classes().stream()
                .mapToInt(clazz -> groups.indexOf(clazz.group()))
                .toArray();
        lag = model.classes().stream().mapToInt(clazz -> clazz.lag()).toArray();
        undecided = new int[groups.size()][model.timeline().rows()];
        ledger = new Ledger(model);
    }

    ForecastModel model() {
        return model;
    }

    Stock stock() {
        return stock;
    }

    Shelf shelf() {
        return shelf;
    }

    Chance chance() {
        return chance;
    }

    Ledger ledger() {
        return ledger;
    }

    int groups() {
        return groups.size();
    }

    String group(int group) {
        return groups.get(group);
    }

    int groupOf(int clazz) {
        return groupOfClass[clazz];
    }

    /** The row of the application of a case of a class that stands in a row by its order key. */
    int applicationRow(int clazz, int row) {
        return Math.max(0, row - lag[clazz]);
    }

    int lag(int clazz) {
        return lag[clazz];
    }

    /** Notes cases that came in, or with a negative count cases that were decided or left. */
    void undecided(int group, int applicationRow, int count) {
        undecided[group][applicationRow] += count;
    }

    /** Cases of a group without a decision, by row of application. */
    int[] undecided(int group) {
        return undecided[group];
    }

    long undecided() {
        return Arrays.stream(undecided)
                .mapToLong(rows -> Arrays.stream(rows).asLongStream().sum())
                .sum();
    }

    /** Whether the decision term of applications in a row had passed when a week began. */
    boolean isOverdue(int week, int applicationRow) {
        return model.course().termRows()[week][applicationRow]
                < model.timeline().rowOf(week);
    }
}
