package nl.planhorizon.data.sample.stock;

import java.time.LocalDate;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.solver.domain.cases.CaseDates;

/**
 * How fast a case comes to be ready, in days; assumed.
 *
 * @param registration most days from application to registration
 * @param hearing fewest days from registration to registration hearing
 * @param hearingMost most days of the same
 * @param ready fewest days from registration hearing to ready
 * @param readyMost most days of the same
 */
record Pace(int registration, int hearing, int hearingMost, int ready, int readyMost) {

    static final Pace USUAL = new Pace(9, 3, 20, 5, 30);
    static final Pace PROJECT = new Pace(9, 3, 14, 3, 14);
    static final Pace STRAIGHT_AWAY = new Pace(1, 2, 4, 0, 3);
    static final Pace CLAIM = new Pace(3, 3, 10, 5, 45);
    static final Pace BORDER = new Pace(0, 1, 2, 1, 3);

    CaseDates from(LocalDate application, Dice dice) {
        var registered = application.plusDays(dice.between(0, registration));
        var heard = registered.plusDays(dice.between(hearing, hearingMost));
        var complete = heard.plusDays(dice.between(ready, readyMost));
        return new CaseDates(application, registered, heard, complete, null);
    }
}
