package nl.planhorizon.solver.domain.policy;

import java.util.Set;

/**
 * What a hearing needs because of the applicant's age on the first hearing day. The narrowest band that fits holds.
 *
 * @param underAge holds below this age in years
 * @param skills officer skills needed
 * @param childRoom whether only a child room will do
 * @param source where this comes from
 */
public record AgeBand(int underAge, Set<String> skills, boolean childRoom, String source) {

    public AgeBand {
        skills = Set.copyOf(skills);
    }
}
