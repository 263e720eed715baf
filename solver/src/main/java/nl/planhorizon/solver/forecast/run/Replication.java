package nl.planhorizon.solver.forecast.run;

import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.state.Chance.Source;
import nl.planhorizon.solver.forecast.state.Stock;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;

/** Runs a forecast once, for one seed. */
public final class Replication {

    private final Books books;
    private final Intake intake;
    private final Leaving leaving;
    private final Deciding deciding;
    private final Serving serving;
    private final Terms terms;
    private final boolean[] officers;
    private final double productivity;

    private Replication(ForecastModel model, long seed, Stock stock) {
        books = new Books(model, seed, stock);
        intake = new Intake(books);
        leaving = new Leaving(books);
        deciding = new Deciding(books);
        serving = new Serving(books, new Outcomes(books, deciding));
        terms = new Terms(books);
        officers = officers(model);
        double doubt = model.doubt().productivity();
        productivity = doubt > 0 ? Math.max(0, 1 + doubt * books.chance().normal(Source.PRODUCTIVITY, 0, 0)) : 1;
    }

    /** A stock that replications of a model can run on, one after another. */
    public static Stock stockFor(ForecastModel model) {
        return new Stock(model.classes().size(), model.timeline().rows());
    }

    /** The numbers of one replication, by series and week; what stands in the stock before is forgotten. */
    public static double[][] run(ForecastModel model, long seed, Stock stock) {
        stock.clear();
        var replication = new Replication(model, seed, stock);
        replication.run();
        return replication.books.ledger().values();
    }

    private static boolean[] officers(ForecastModel model) {
        var officers = new boolean[model.supply().pools()];
        var resources = model.supply().resources();
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i).kind() == Kind.OFFICERS) {
                for (int pool : model.supply().poolsOfResource()[i]) {
                    officers[pool] = true;
                }
            }
        }
        return officers;
    }

    private void run() {
        intake.open();
        for (int week = 0; week < books.model().timeline().weeks(); week++) {
            intake.arrive(week);
            leaving.leave(week);
            fill(week);
            serving.serve(week);
            deciding.decide(week);
            terms.close(week);
            close(week);
        }
    }

    private void fill(int week) {
        int[] capacity = books.model().course().capacity()[week];
        for (int pool = 0; pool < officers.length; pool++) {
            books.shelf()
                    .fill(pool, sessions(week, pool, capacity[2 * pool]), sessions(week, pool, capacity[2 * pool + 1]));
        }
        books.shelf().open();
        for (int resource = 0; resource < books.model().supply().resources().size(); resource++) {
            books.ledger().set(Measure.CAPACITY, resource, week, books.shelf().left(resource));
        }
    }

    private int sessions(int week, int pool, int planned) {
        if (productivity == 1 || !officers[pool]) {
            return planned;
        }
        return (int) (planned * productivity + books.chance().uniform(Source.CAPACITY, week, pool));
    }

    private void close(int week) {
        double waiting = intake.pending() + (double) books.stock().all();
        books.ledger().add(Measure.HEARD_UNDECIDED, week, deciding.waiting());
        books.ledger().add(Measure.STOCK, week, waiting + deciding.waiting());
    }
}
