package nl.planhorizon.api.access.entry;

import nl.planhorizon.api.access.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody signed in, with the roles of the account. */
final class SignedIn {

    private SignedIn() {}

    static Authentication as(Account account) {
        var roles = account.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(account.name(), null, roles);
    }
}
