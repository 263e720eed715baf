package nl.planhorizon.solver.bound.supply;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Writing;

/**
 * Officer needs by the writing time that follows a hearing.
 *
 * @param of line of each need
 * @param writing per line, which sessions are reserved in which weeks
 */
record WritingLines(int[] of, List<Writing> writing) {

    static WritingLines of(PriceIndex index) {
        var of = new int[index.officerExamples().size()];
        List<Writing> lines = new ArrayList<>(List.of(Writing.NONE));
        for (int need = 0; need < of.length; need++) {
            of[need] = lineOf(index.officerWriting(need), lines);
        }
        return new WritingLines(of, lines);
    }

    private static int lineOf(Writing own, List<Writing> lines) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).third() == own.third() && lines.get(line).fifth() == own.fifth()) {
                return line;
            }
        }
        lines.add(own);
        return lines.size() - 1;
    }

    int count() {
        return writing.size();
    }
}
