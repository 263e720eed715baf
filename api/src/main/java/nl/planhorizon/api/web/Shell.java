package nl.planhorizon.api.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.access.OwnLocations;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.problem.OurPages;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The frame around every page: which pages there are for whoever looks; in templates {@code @shell}. */
@Component("shell")
public final class Shell {

    /**
     * A page in the navigation.
     *
     * @param key its text
     * @param path its address
     */
    private record Entry(String key, String path) {}

    /**
     * A page in the navigation of somebody.
     *
     * @param key its text
     * @param path its address
     * @param current whether it is the page looked at
     */
    public record Link(String key, String path, boolean current) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("nav.today", "/"),
            new Entry("nav.board", "/board"),
            new Entry("nav.not-planned", "/not-planned"),
            new Entry("nav.cases", "/cases"),
            new Entry("nav.people", "/people"),
            new Entry("nav.runs", "/runs"),
            new Entry("nav.hearing-days", "/hearing-days"),
            new Entry("nav.events", "/events"),
            new Entry("nav.nights", "/nights"),
            new Entry("nav.bottlenecks", "/bottlenecks"),
            new Entry("nav.fairness", "/fairness"),
            new Entry("nav.what-if", "/what-if"),
            new Entry("nav.admin", "/admin"));

    private final OwnLocations own;

    Shell(OwnLocations own) {
        this.own = own;
    }

    /** The pages that whoever looks may open. */
    public List<Link> links() {
        var roles = roles();
        var here = path();
        return ENTRIES.stream()
                .filter(entry -> AccessTable.allows("GET", entry.path(), roles))
                .map(entry -> new Link(entry.key(), entry.path(), isAt(here, entry.path())))
                .toList();
    }

    private static boolean isAt(String here, String path) {
        return here.equals(path) || (path.length() > 1 && here.startsWith(path + "/"));
    }

    /** The account that is signed in, or an empty text. */
    public String user() {
        return signedIn().map(Authentication::getName).orElse("");
    }

    /** The roles of whoever looks. */
    public Set<Role> roles() {
        return signedIn().stream()
                .flatMap(who -> who.getAuthorities().stream())
                .flatMap(authority ->
                        Stream.of(Role.values()).filter(role -> role.name().equals(authority.getAuthority())))
                .collect(Collectors.toSet());
    }

    /** Whether whoever looks may send something to an address, which is how buttons are shown or left out. */
    public boolean may(String method, String path) {
        return AccessTable.allows(method, path, roles());
    }

    /** Where whoever looks, who is signed in, plans. */
    public OwnLocations.Own own() {
        return own.of(user());
    }

    /** Whether whoever looks may change the plan. */
    public boolean isPlanner() {
        var roles = roles();
        return roles.contains(Role.PLANNER) || roles.contains(Role.CENTRAL_PLANNER);
    }

    /** Whether whoever looks may publish. */
    public boolean isCentral() {
        return roles().contains(Role.CENTRAL_PLANNER);
    }

    /** The path of the page looked at. */
    public String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRequestURI()
                : "/";
    }

    /**
     * The page looked at with what it was asked for, to come back to after a change of language. What people type freely is kept
     * only where it is a code or a number: an address has no room for anything personal. What answers a form cannot be asked for
     * again; then it is the page with the form.
     */
    public String address() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return path();
        }
        var request = attributes.getRequest();
        if (!request.getMethod().equals("GET")) {
            return lessThePersonal(OurPages.before(request));
        }
        var query = request.getQueryString();
        return lessThePersonal(query == null ? path() : path() + "?" + query);
    }

    private static String lessThePersonal(String address) {
        int mark = address.indexOf('?');
        if (mark < 0) {
            return address;
        }
        var query = Asked.kept(address.substring(mark + 1));
        return address.substring(0, mark) + (query.isEmpty() ? "" : "?" + query);
    }

    private static Optional<Authentication> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> !(who instanceof AnonymousAuthenticationToken));
    }
}
