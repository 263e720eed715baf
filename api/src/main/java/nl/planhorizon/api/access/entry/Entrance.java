package nl.planhorizon.api.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.planhorizon.api.problem.ProblemType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers whoever is not signed in: people go to the sign-in page, a part of a page makes its whole page do so, and
 * programs get a problem document.
 */
final class Entrance implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (Denial.isForPrograms(request)) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Planhorizon\", charset=\"UTF-8\"");
            Denial.problem(response, ProblemType.NOT_SIGNED_IN, "Sign in first.");
        } else {
            response.sendRedirect("/sign-in");
        }
    }
}
