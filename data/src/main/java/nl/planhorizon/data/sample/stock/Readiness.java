package nl.planhorizon.data.sample.stock;

import static nl.planhorizon.solver.domain.cases.ChecklistItem.EXPERTISE;
import static nl.planhorizon.solver.domain.cases.ChecklistItem.FAMILY;
import static nl.planhorizon.solver.domain.cases.ChecklistItem.LANGUAGE;
import static nl.planhorizon.solver.domain.cases.ChecklistItem.MEDICAL_ADVICE;
import static nl.planhorizon.solver.domain.cases.ChecklistItem.REGISTRATION_HEARING;
import static nl.planhorizon.solver.domain.cases.ChecklistItem.TRACK;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.ChecklistItem;

/**
 * What cases wait for before they can be planned.
 *
 * @param dates the dates as far as they are known at as-of
 * @param missing what is still missing; empty if and only if there is a ready date
 */
record Readiness(CaseDates dates, Set<ChecklistItem> missing) {

    /** A ready date may lie this far ahead. */
    private static final int KNOWN_AHEAD = 14;

    private static final double SECOND_ITEM = 0.2;
    private static final Weighted<ChecklistItem> ITEMS = new Weighted<>(
            List.of(MEDICAL_ADVICE, EXPERTISE, TRACK, FAMILY, LANGUAGE), List.of(0.35, 0.25, 0.15, 0.15, 0.1));

    /** Cuts the dates off at as-of, and lets a share of the cases wait for something. */
    static Readiness of(CaseDates expected, double shareWaiting, Scope scope, Dice dice) {
        var missing = new HashSet<ChecklistItem>();
        var hearing = expected.registrationHearing();
        boolean heard = hearing == null || !hearing.isAfter(scope.asOf());
        if (!heard) {
            missing.add(REGISTRATION_HEARING);
        }
        var ready = expected.ready();
        boolean far = ready == null || ready.isAfter(scope.asOf().plusDays(KNOWN_AHEAD));
        if (heard && (far || dice.chance(shareWaiting))) {
            missing.add(ITEMS.draw(dice));
            if (dice.chance(SECOND_ITEM)) {
                missing.add(ITEMS.draw(dice));
            }
        }
        return new Readiness(
                new CaseDates(
                        expected.application(),
                        expected.registration().isAfter(scope.asOf()) ? scope.asOf() : expected.registration(),
                        heard ? hearing : null,
                        missing.isEmpty() ? ready : null,
                        expected.birth()),
                missing);
    }
}
