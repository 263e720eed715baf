package nl.planhorizon.api.access.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.SessionMark;
import nl.planhorizon.api.problem.ProblemType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account behind each request as it is now: who lost a role has lost it at once, who is shut out or got a new
 * password is signed out, and whoever has a password that others know does nothing before it is changed.
 */
final class AccountFilter extends OncePerRequestFilter {

    private static final Set<String> STILL_ALLOWED = Set.of("/password", "/sign-out", "/language");

    private final Accounts accounts;

    AccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var account =
                accounts.find(signedIn.getName()).filter(found -> found.enabled() && SessionMark.fits(request, found));
        if (account.isEmpty()) {
            signOut(request);
            chain.doFilter(request, response);
        } else {
            follow(account.get());
            goOn(account.get(), request, response, chain);
        }
    }

    private static void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** For this request; the next one looks again. */
    private static void follow(Account account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.as(account));
        SecurityContextHolder.setContext(context);
    }

    private static void goOn(
            Account account, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!account.mustChange() || STILL_ALLOWED.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (Denial.isForPrograms(request)) {
            Denial.problem(response, ProblemType.PASSWORD_MUST_CHANGE, "Change the password first.");
        } else {
            response.sendRedirect("/password");
        }
    }
}
