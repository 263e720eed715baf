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
     * Refuses a change at a location to a planner of other locations.
     *
     * @param who name of the account
     * @param locations codes of the locations it concerns; planning at one of them is enough
     */
    public void requireOne(String who, Collection<String> locations) {
        var account = accounts.find(who).orElseThrow(() -> new AccessDeniedException("There is no such account."));
        boolean allowed = account.roles().contains(Role.MACHINE)
                || account.roles().contains(Role.CENTRAL_PLANNER)
                || locations.stream().anyMatch(account::plansAt);
        if (!allowed) {
            throw new AccessDeniedException("This is planned at other locations than yours: " + locations);
        }
    }
}
