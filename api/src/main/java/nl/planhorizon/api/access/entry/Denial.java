package nl.planhorizon.api.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.problem.ApiVersion;
import nl.planhorizon.api.problem.ProblemType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers whoever is signed in but may not do this. */
final class Denial implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var methods = AccessTable.methodsAt(request.getRequestURI());
        boolean otherMethod =
                !(denied instanceof CsrfException) && !methods.isEmpty() && !methods.contains(request.getMethod());
        if (otherMethod) {
            response.setHeader("Allow", String.join(", ", methods));
        }
        int status = methods.isEmpty()
                ? HttpServletResponse.SC_NOT_FOUND
                : otherMethod ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : HttpServletResponse.SC_FORBIDDEN;
        if (isForPrograms(request)) {
            problem(response, status);
        } else {
            response.sendError(status);
        }
    }

    private static void problem(HttpServletResponse response, int status) throws IOException {
        switch (status) {
            case HttpServletResponse.SC_NOT_FOUND ->
                problem(response, status, ProblemType.NOT_FOUND, "There is nothing at this address.");
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED ->
                problem(response, status, ProblemType.WRONG_REQUEST, "This method is not there at this address.");
            default -> problem(response, status, ProblemType.NOT_ALLOWED, "Your role does not allow this.");
        }
    }

    static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/v1")
                || request.getRequestURI().startsWith("/actuator");
    }

    /** A problem document; filters answer before the advice of the controllers is asked. */
    static void problem(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        problem(response, type.status().value(), type, detail);
    }

    private static void problem(HttpServletResponse response, int status, ProblemType type, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(ApiVersion.HEADER, ApiVersion.NUMBER);
        response.getWriter()
                .write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"errors\":[]}"
                        .formatted(type.uri(), type.title(), status, detail));
    }
}
