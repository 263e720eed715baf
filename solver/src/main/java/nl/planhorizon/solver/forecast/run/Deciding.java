package nl.planhorizon.solver.forecast.run;

import nl.planhorizon.solver.forecast.model.Line;
import nl.planhorizon.solver.forecast.result.Measure;

/** Decisions that follow hearings some weeks later. */
final class Deciding {

    private final Books books;
    private final int rows;
    private final int[][] dueCases;
    private final int[][] dueLines;
    private int waiting;

    Deciding(Books books) {
        this.books = books;
        rows = books.model().timeline().rows();
        int span = 1
                + books.model().lines().stream()
                        .mapToInt(Line::decisionWeeks)
                        .max()
                        .orElse(0);
        dueCases = new int[span][books.groups() * rows];
        dueLines = new int[span][books.model().lines().size()];
    }

    /** A case was heard; it is decided after the weeks that its line takes. */
    void heard(int week, int line, int group, int applicationRow) {
        int slot = (week + books.model().lines().get(line).decisionWeeks()) % dueCases.length;
        dueCases[slot][group * rows + applicationRow]++;
        dueLines[slot][line]++;
        waiting++;
    }

    /** Takes the decisions that are due at the end of a week. */
    void decide(int week) {
        int slot = week % dueCases.length;
        int[] due = dueCases[slot];
        int decided = 0;
        for (int i = 0; i < due.length; i++) {
            if (due[i] > 0) {
                books.undecided(i / rows, i % rows, -due[i]);
                decided += due[i];
                due[i] = 0;
            }
        }
        for (int line = 0; line < dueLines[slot].length; line++) {
            books.ledger().add(Measure.QUEUE_DECIDED, line, week, dueLines[slot][line]);
            dueLines[slot][line] = 0;
        }
        waiting -= decided;
        books.ledger().add(Measure.DECIDED, week, decided);
    }

    /** Cases heard and not yet decided. */
    int waiting() {
        return waiting;
    }
}
