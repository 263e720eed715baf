package nl.planhorizon.api.access.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.access.Accounts.Grant;
import nl.planhorizon.api.access.Role;
import org.jspecify.annotations.Nullable;

/** What the claims of a provider mean here. A machine never signs in this way. */
final class Claims {

    private static final Set<Role> OF_PEOPLE = EnumSet.complementOf(EnumSet.of(Role.MACHINE));

    private final ProviderProperties properties;
    private final Map<String, Role> meaning;

    Claims(ProviderProperties properties) {
        this.properties = properties;
        meaning = properties.roles().isEmpty() ? codes() : mapped(properties.roles());
    }

    private static Map<String, Role> codes() {
        return OF_PEOPLE.stream().collect(Collectors.toMap(Role::code, role -> role));
    }

    private static Map<String, Role> mapped(Collection<String> pairs) {
        Map<String, Role> mapped = new HashMap<>();
        for (var pair : pairs) {
            int at = pair.lastIndexOf('=');
            var role = codes().get(pair.substring(at + 1).strip());
            if (at < 1 || role == null) {
                throw new IllegalArgumentException("planhorizon.oidc.roles: %s is not value=role with a role of %s."
                        .formatted(pair, codes().keySet()));
            }
            mapped.put(pair.substring(0, at).strip(), role);
        }
        return mapped;
    }

    /** What somebody with these claims may do; nothing if no value means a role. */
    Grant grant(Map<String, Object> claims) {
        var roles = EnumSet.noneOf(Role.class);
        values(claims.get(properties.rolesClaim())).forEach(value -> {
            var role = meaning.get(value);
            if (role != null) {
                roles.add(role);
            }
        });
        return new Grant(
                roles,
                values(claims.get(properties.locationsClaim())).collect(Collectors.toCollection(TreeSet::new)),
                true);
    }

    /** A list, or one text with spaces or commas between its values. */
    private static Stream<String> values(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(String::valueOf);
        }
        return claim == null
                ? Stream.empty()
                : Arrays.stream(claim.toString().split("[\\s,]+")).filter(value -> !value.isEmpty());
    }
}
