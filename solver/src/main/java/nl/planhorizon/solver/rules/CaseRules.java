package nl.planhorizon.solver.rules;

import static nl.planhorizon.solver.catalogue.Rule.CASE_UNAVAILABLE;
import static nl.planhorizon.solver.catalogue.Rule.COMPANION_DOUBLE_BOOKED;
import static nl.planhorizon.solver.catalogue.Rule.MEDICAL_EXPIRED;
import static nl.planhorizon.solver.catalogue.Rule.NOT_READY;
import static nl.planhorizon.solver.catalogue.Rule.OWN_SEX;
import static nl.planhorizon.solver.catalogue.Rule.SHAPE;
import static nl.planhorizon.solver.catalogue.Rule.TOO_EARLY;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.function.ToLongFunction;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.planning.Assignment;

/** Rules about the applicant and those who come along. */
final class CaseRules {

    private CaseRules() {}

    static Constraint companionDoubleBooked(ConstraintFactory factory) {
        var uses = factory.forEach(Assignment.class)
                .flattenLast(each -> Use.of(each, each.caseFacts().companions()));
        return Use.beyondPlaces(COMPANION_DOUBLE_BOOKED, uses, companion -> 1, Companion::id);
    }

    static Constraint unavailable(ConstraintFactory factory) {
        return own(factory, CASE_UNAVAILABLE, each -> each.ownBreaches()
                .caseUnavailable(each.caseFacts(), each.planned()));
    }

    static Constraint ownSex(ConstraintFactory factory) {
        return own(factory, OWN_SEX, each -> each.ownBreaches().ownSex(each.caseFacts(), each.planned()));
    }

    static Constraint tooEarly(ConstraintFactory factory) {
        return own(factory, TOO_EARLY, each -> each.ownBreaches()
                .tooEarly(each.caseFacts(), each.planned(), each.publishedPlace()));
    }

    static Constraint notReady(ConstraintFactory factory) {
        return own(factory, NOT_READY, each -> each.caseFacts().isReady() ? 0 : 1);
    }

    static Constraint medicalExpired(ConstraintFactory factory) {
        return own(
                factory, MEDICAL_EXPIRED, each -> each.ownBreaches().medicalExpired(each.caseFacts(), each.planned()));
    }

    static Constraint shape(ConstraintFactory factory) {
        return own(factory, SHAPE, each -> each.ownBreaches().shape(each.caseFacts(), each.planned()));
    }

    private static Constraint own(ConstraintFactory factory, Rule rule, ToLongFunction<Assignment> amount) {
        return Breach.total(rule, Breach.each(factory.forEach(Assignment.class), rule, amount));
    }
}
