package nl.planhorizon.api.access.entry;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import nl.planhorizon.api.access.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password: at most so many attempts a minute from an address, and so many in a row for an account. */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SignInGuard guard = new SignInGuard(TimeMeter.SYSTEM_MILLISECONDS);
    private final String nobody;

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        nobody = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        var address = attempt.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        if (!guard.allows(address)) {
            throw new LockedException("Too many attempts from one address.");
        }
        var account = accounts.find(name);
        // Whether an account exists cannot be told from how long the answer takes.
        boolean right = encoder.matches(
                String.valueOf(attempt.getCredentials()), accounts.hash(name).orElse(nobody));
        if (!right) {
            guard.failed(address);
        }
        if (account.isEmpty() || !account.get().enabled()) {
            throw new BadCredentialsException("No such account.");
        }
        if (account.get().isLockedAt(clock.instant())) {
            throw new LockedException("The account is locked for a while.");
        }
        if (!right) {
            accounts.failed(name);
            throw new BadCredentialsException("Wrong password.");
        }
        accounts.succeeded(name);
        return SignedIn.as(account.get());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
