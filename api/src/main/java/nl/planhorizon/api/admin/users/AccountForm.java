package nl.planhorizon.api.admin.users;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.planhorizon.api.access.Accounts.Grant;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.solver.domain.resources.Location;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in about an account.
 *
 * @param name user code; only looked at for a new account
 * @param roles codes of roles
 * @param locations codes of own locations
 * @param enabled whether it may sign in, or null where that stays as it is; a new account may
 */
record AccountForm(
        @Nullable String name,
        @Nullable List<@Nullable String> roles,
        @Nullable List<@Nullable String> locations,
        @Nullable Boolean enabled) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    /**
     * What it grants; every fault at once.
     *
     * @param mayEnter whether the account may sign in
     */
    Grant grant(Office office, boolean mayEnter, Collection<ProblemError> faults) {
        Set<Role> granted = EnumSet.noneOf(Role.class);
        for (var code : orNone(roles)) {
            role(code).ifPresentOrElse(granted::add, () -> faults.add(fault("roles", "unknown-role", code)));
        }
        if (granted.isEmpty()) {
            faults.add(fault("roles", "no-role", ""));
        }
        if (granted.contains(Role.MACHINE) && granted.size() > 1) {
            faults.add(fault("roles", "machine-and-person", ""));
        }
        var known = office.caseload().resources().locations().stream()
                .map(Location::code)
                .collect(Collectors.toSet());
        var own = Set.copyOf(orNone(locations));
        own.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> faults.add(fault("locations", "unknown-location", code)));
        if (granted.contains(Role.PLANNER) && !granted.contains(Role.CENTRAL_PLANNER) && own.isEmpty()) {
            faults.add(fault("locations", "no-location", ""));
        }
        return new Grant(granted, own, mayEnter);
    }

    String checkedName(Collection<ProblemError> faults) {
        var given = name == null ? "" : name.strip();
        if (!NAME.matcher(given).matches()) {
            faults.add(fault("name", "bad-name", given));
        }
        return given;
    }

    static ProblemError fault(String path, String code, String value) {
        return new ProblemError(code, path, value);
    }

    static void throwIfAny(List<ProblemError> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidException(new ArrayList<>(faults));
        }
    }

    /** A code that is not there is none that anybody knows. */
    private static List<String> orNone(@Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream().map(code -> code == null ? "" : code).toList();
    }

    private static Optional<Role> role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst();
    }
}
