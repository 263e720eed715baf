package nl.planhorizon.solver.forecast.run;

import nl.planhorizon.solver.forecast.result.Measure;
import nl.planhorizon.solver.forecast.state.Chance.Source;

/** Applicants who withdraw or leave while they wait. */
final class Leaving {

    private final Books books;
    private final double[] carried;
    private double carriedAll;

    Leaving(Books books) {
        this.books = books;
        carried = new double[books.model().classes().size()];
    }

    void leave(int week) {
        int known = books.model().course().leaving()[week];
        var rates = books.model().course().rates()[week];
        if (known >= 0) {
            leaveInProportion(week, known);
        } else if (rates.anyLeave()) {
            for (int clazz = 0; clazz < carried.length; clazz++) {
                int waiting = books.stock().count(clazz);
                if (waiting > 0 && rates.leave()[clazz] > 0) {
                    leave(week, clazz, Math.min(waiting, count(week, clazz, waiting * rates.leave()[clazz])));
                }
            }
        }
    }

    private int count(int week, int clazz, double expected) {
        if (books.chance().isRandom()) {
            return (int) (expected + books.chance().uniform(Source.LEAVING, week, clazz));
        }
        carried[clazz] += expected;
        int count = (int) (carried[clazz] + 1e-9);
        carried[clazz] -= count;
        return count;
    }

    /** A known number leaves, spread over the classes by their waiting cases. */
    private void leaveInProportion(int week, int known) {
        double all = 0;
        for (int clazz = 0; clazz < carried.length; clazz++) {
            all += books.stock().count(clazz);
        }
        double share = Math.min(1, known / Math.max(1, all));
        for (int clazz = 0; clazz < carried.length; clazz++) {
            int waiting = books.stock().count(clazz);
            carriedAll += waiting * share;
            int count = Math.min(waiting, (int) (carriedAll + 1e-6));
            carriedAll -= count;
            leave(week, clazz, count);
        }
    }

    private void leave(int week, int clazz, int count) {
        for (int i = 0; i < count; i++) {
            double point = books.chance().uniform(Source.WHO_LEAVES, week, (long) clazz * 1_000 + i);
            int row = books.stock().rowOf(clazz, (int) (point * books.stock().count(clazz)));
            books.stock().remove(clazz, row, 1);
            books.undecided(books.groupOf(clazz), books.applicationRow(clazz, row), -1);
        }
        books.ledger().add(Measure.LEFT, week, count);
    }
}
