package nl.planhorizon.data.audit.fairness;

import java.util.List;
import java.util.Set;
import nl.planhorizon.data.audit.exchange.Turn;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.Needs;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What cases of one queue have in common that can stand in for each other at any place, the date from which they can be
 * heard apart. A case with something of its own (a birth date, a hearing that was planned or stood before) is alike to
 * itself alone.
 *
 * @param type hearing type
 * @param shape shape of the hearing
 * @param language language need
 * @param needs other needs
 * @param locations allowed locations
 * @param companions lawyer and guardian
 * @param unavailable days on which the applicant cannot come
 * @param family family
 * @param own id of a case with something of its own, else null
 */
record Alike(
        HearingType type,
        Shape shape,
        LanguageNeed language,
        Needs needs,
        Set<String> locations,
        Set<String> companions,
        List<DateRange> unavailable,
        @Nullable String family,
        @Nullable String own) {

    static Alike of(Turn turn, boolean stoodBefore) {
        var facts = turn.facts();
        var asylumCase = facts.asylumCase();
        var circumstances = asylumCase.circumstances();
        @Nullable Hearing hearing = turn.hearing();
        boolean special = stoodBefore || hearing != null || asylumCase.dates().birth() != null;
        return new Alike(
                facts.type(),
                facts.shape(),
                asylumCase.language(),
                asylumCase.needs(),
                circumstances.locations(),
                circumstances.companions(),
                circumstances.unavailable(),
                circumstances.family(),
                special ? turn.id() : null);
    }
}
