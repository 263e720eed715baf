package nl.planhorizon.solver.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static nl.planhorizon.solver.catalogue.Rule.FAMILY;
import static nl.planhorizon.solver.catalogue.Rule.HORIZON;
import static nl.planhorizon.solver.catalogue.Rule.TERM;
import static nl.planhorizon.solver.catalogue.Rule.UNPLANNED;
import static nl.planhorizon.solver.catalogue.Rule.WAITING;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.planning.Assignment;
import org.jspecify.annotations.Nullable;

/** What cases cost by waiting, alone or as a family. */
final class CostRules {

    private CostRules() {}

    static Constraint horizon(ConstraintFactory factory) {
        return Breach.total(HORIZON, Breach.each(ready(factory), HORIZON, each -> each.caseFacts()
                .cost()
                .horizon(each.lastDay().toEpochDay())));
    }

    static Constraint term(ConstraintFactory factory) {
        return Breach.total(TERM, Breach.each(ready(factory), TERM, each -> each.caseFacts()
                .cost()
                .term(each.lastDay().toEpochDay())));
    }

    static Constraint waiting(ConstraintFactory factory) {
        return Breach.total(WAITING, Breach.each(ready(factory), WAITING, each -> each.caseFacts()
                .cost()
                .waiting(each.firstDay().toEpochDay())));
    }

    static Constraint unplanned(ConstraintFactory factory) {
        return Breach.total(
                UNPLANNED,
                Breach.each(ready(factory).filter(each -> !each.isPlanned()), UNPLANNED, each -> each.caseFacts()
                        .cost()
                        .unplanned()));
    }

    static Constraint family(ConstraintFactory factory) {
        var breaches = ready(factory)
                .filter(each -> family(each) != null)
                .groupBy(CostRules::family, toList(Member::of))
                .filter((family, members) -> apart(members) > 0)
                .join(Policy.class)
                .map((family, members, policy) -> new Breach(
                        FAMILY,
                        members.stream().map(Member::caseId).toList(),
                        (long) policy.number(Setting.WEIGHT_FAMILY) * apart(members),
                        "Family %s is heard on different days or at different locations.".formatted(family)));
        return Breach.total(FAMILY, breaches);
    }

    /** Members outside the largest group that meets on a day at a location. */
    private static long apart(List<Member> members) {
        long together =
                members.stream()
                        .collect(Collectors.groupingBy(Member::meeting, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        return members.size() - together;
    }

    /** A member of a family; where nothing is planned the case is a meeting of its own. */
    private record Member(String caseId, String meeting) {

        static Member of(Assignment each) {
            var place = each.place();
            var meeting = place == null
                    ? each.id()
                    : place.firstDay() + " " + place.location().code();
            return new Member(each.id(), meeting);
        }
    }

    private static @Nullable String family(Assignment each) {
        return each.caseFacts().asylumCase().circumstances().family();
    }

    private static UniConstraintStream<Assignment> ready(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Assignment.class)
                .filter(each -> each.caseFacts().isReady());
    }
}
