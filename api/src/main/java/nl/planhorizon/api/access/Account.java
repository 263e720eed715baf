package nl.planhorizon.api.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a program, that signs in.
 *
 * @param id its number; the name never stands in an address
 * @param version counts the changes by administrators
 * @param name user code, lower case
 * @param mustChange whether the password has to be changed before anything else
 * @param roles what it may do
 * @param locations codes of the own locations of a planner
 * @param enabled whether it may sign in at all
 * @param lockedUntil until when it may not, after too many wrong passwords; or null
 * @param passwordChanged when its password, or its place at the identity provider, was set
 * @param external whether an identity provider knows it, and says what it may do
 */
public record Account(
        long id,
        long version,
        String name,
        boolean mustChange,
        Set<Role> roles,
        Set<String> locations,
        boolean enabled,
        @Nullable Instant lockedUntil,
        Instant passwordChanged,
        boolean external) {

    public Account {
        roles = Set.copyOf(roles);
        locations = Set.copyOf(locations);
    }

    public boolean isLockedAt(Instant moment) {
        return lockedUntil != null && moment.isBefore(lockedUntil);
    }

    /** Whether it may change the plan at a location: a planner at own locations, a central planner everywhere. */
    public boolean plansAt(String location) {
        return roles.contains(Role.CENTRAL_PLANNER) || (roles.contains(Role.PLANNER) && locations.contains(location));
    }
}
