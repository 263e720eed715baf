package nl.planhorizon.api.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.AntPathMatcher;

/**
 * The one table of who may call what. The security of the server is made from it; whatever it does not list is refused to
 * everybody, and a test walks every endpoint with every role.
 */
public final class AccessTable {

    /** Every endpoint. */
    public static final List<Endpoint> ENDPOINTS = Stream.of(PageTable.ENDPOINTS, RestTable.ENDPOINTS)
            .flatMap(List::stream)
            .toList();

    private AccessTable() {}

    /** The methods there are at an address, for some role. */
    public static Set<String> methodsAt(String path) {
        var matcher = new AntPathMatcher();
        return ENDPOINTS.stream()
                .filter(each -> matcher.match(each.path(), path))
                .map(Endpoint::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody with these roles may call an endpoint. */
    public static boolean allows(String method, String path, Collection<Role> roles) {
        return ENDPOINTS.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .anyMatch(each -> each.isOpen() || roles.stream().anyMatch(each.roles()::contains));
    }
}
