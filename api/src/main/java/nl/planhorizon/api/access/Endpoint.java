package nl.planhorizon.api.access;

import java.util.Set;

/**
 * One row of the table of access: who may call an endpoint.
 *
 * @param method HTTP method
 * @param path path, with variables in braces
 * @param roles who may; empty for everybody, also without signing in
 */
public record Endpoint(String method, String path, Set<Role> roles) {

    public Endpoint {
        roles = Set.copyOf(roles);
    }

    static Endpoint get(String path, Set<Role> roles) {
        return new Endpoint("GET", path, roles);
    }

    static Endpoint post(String path, Set<Role> roles) {
        return new Endpoint("POST", path, roles);
    }

    static Endpoint put(String path, Set<Role> roles) {
        return new Endpoint("PUT", path, roles);
    }

    static Endpoint delete(String path, Set<Role> roles) {
        return new Endpoint("DELETE", path, roles);
    }

    public boolean isOpen() {
        return roles.isEmpty();
    }
}
