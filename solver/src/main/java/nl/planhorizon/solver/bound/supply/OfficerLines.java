package nl.planhorizon.solver.bound.supply;

import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Writing;

/**
 * Officer needs by the writing time that follows a hearing, and by urgency.
 *
 * @param of line of each need
 * @param lines what is common to all needs of a line
 */
record OfficerLines(int[] of, List<Line> lines) {

    /**
     * A line.
     *
     * @param writing which sessions are reserved in which weeks
     * @param urgent whether the cases are
     */
    record Line(Writing writing, boolean urgent) {

        boolean isLike(Line other) {
            return writing.third() == other.writing.third()
                    && writing.fifth() == other.writing.fifth()
                    && urgent == other.urgent;
        }
    }

    static OfficerLines of(PriceIndex index) {
        var of = new int[index.officerExamples().size()];
        List<Line> lines = new ArrayList<>(List.of(new Line(Writing.NONE, false)));
        for (int need = 0; need < of.length; need++) {
            boolean urgent = index.officerExamples().get(need).isUrgent();
            of[need] = numberOf(new Line(index.officerWriting(need), urgent), lines);
        }
        return new OfficerLines(of, lines);
    }

    private static int numberOf(Line own, List<Line> lines) {
        for (int number = 0; number < lines.size(); number++) {
            if (lines.get(number).isLike(own)) {
                return number;
            }
        }
        lines.add(own);
        return lines.size() - 1;
    }

    Line lineOf(int need) {
        return lines.get(of[need]);
    }

    int count() {
        return lines.size();
    }
}
