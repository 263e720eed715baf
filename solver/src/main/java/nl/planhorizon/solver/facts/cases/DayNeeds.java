package nl.planhorizon.solver.facts.cases;

import java.util.Set;

/**
 * What a hearing needs on its first day, age taken into account.
 *
 * @param skills officer skills
 * @param childRoom whether only a child room will do
 */
public record DayNeeds(Set<String> skills, boolean childRoom) {

    public DayNeeds {
        skills = Set.copyOf(skills);
    }
}
