package nl.planhorizon.api.access;

import java.util.Collection;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Keeps planners to their own locations. */
@Component
public final class OwnLocations {

    private final Accounts accounts;

    OwnLocations(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Where somebody plans.
     *
     * @param everywhere whether at all locations
     * @param account who
     */
    public record Own(boolean everywhere, Account account) {

        /** Whether at one of some locations, by their codes. */
        public boolean isAtOneOf(Collection<String> locations) {
            return everywhere || locations.stream().anyMatch(account::plansAt);
        }
    }

    /** Where an account plans, by its name. */
    public Own of(String who) {
        var account = accounts.find(who).orElseThrow(() -> new AccessDeniedException("There is no such account."));
        boolean everywhere =
                account.roles().contains(Role.MACHINE) || account.roles().contains(Role.CENTRAL_PLANNER);
        return new Own(everywhere, account);
    }

    /**
     * Refuses a change at a location to a planner of other locations.
     *
     * @param who name of the account
     * @param locations codes of the locations it concerns; planning at one of them is enough
     */
    public void requireOne(String who, Collection<String> locations) {
        if (!of(who).isAtOneOf(locations)) {
            throw new AccessDeniedException("This is planned at other locations than yours: " + locations);
        }
    }
}
