package nl.planhorizon.api.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends people back to the sign-in page with why: wrong, too often wrong, or what the organisation's provider lacks. */
final class SignInFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);
    private static final Set<String> TOLD = Set.of("no-role", "name-taken");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect("/sign-in?" + why(failure));
    }

    private static String why(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException provider) {
            var code = provider.getError().getErrorCode();
            LOG.warn("The identity provider did not let somebody in: {}", code);
            return TOLD.contains(code) ? code : "provider";
        }
        return failure instanceof LockedException ? "wait" : "wrong";
    }
}
