package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import nl.planhorizon.data.sample.stock.Law;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.policy.AgeBand;
import nl.planhorizon.solver.domain.resources.Officer;
import org.jspecify.annotations.Nullable;

/**
 * What a case asks of people and rooms on a day, the needs that go with age included.
 *
 * @param team project team that hears it, or null
 * @param urgent whether it may use interpreter sessions held back
 * @param skills officer skills
 * @param sex sex asked for, or null
 * @param childRoom whether only a child room will do
 * @param simple whether a trainee may hear it
 */
record Demand(
        @Nullable String team,
        boolean urgent,
        Set<String> skills,
        @Nullable Sex sex,
        boolean childRoom,
        boolean simple) {

    static Demand of(AsylumCase unit, LocalDate day, Law law) {
        var queue = law.queue(unit);
        var needs = unit.needs();
        var birth = unit.dates().birth();
        var skills = new HashSet<>(needs.skills());
        boolean childRoom = needs.childRoom();
        if (birth != null) {
            int age = Period.between(birth, day).getYears();
            var band = law.policy().ageBands().stream()
                    .filter(each -> age < each.underAge())
                    .min(Comparator.comparing(AgeBand::underAge));
            band.ifPresent(each -> skills.addAll(each.skills()));
            childRoom |= band.map(AgeBand::childRoom).orElse(false);
        }
        return new Demand(queue.team(), queue.urgent(), skills, needs.sexWish(), childRoom, needs.simple());
    }

    boolean accepts(Officer officer) {
        boolean ownTeam = team == null ? officer.team() == null : team.equals(officer.team());
        return ownTeam
                && accepts(officer.sex())
                && officer.skills().containsAll(skills)
                && (simple || !officer.isTrainee());
    }

    boolean accepts(@Nullable Sex other) {
        return sex == null || sex == other;
    }
}
