package nl.planhorizon.api.access.provider;

import java.util.regex.Pattern;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Accounts.Grant;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Gives whoever the provider knows an account here, with the roles its claims mean. It is known by its subject: a name that
 * somebody else has here is never taken over.
 */
final class ProviderUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,63}");

    private final OidcUserService standard = new OidcUserService();
    private final ProviderProperties properties;
    private final Claims claims;
    private final Accounts accounts;

    ProviderUsers(ProviderProperties properties, Accounts accounts) {
        this.properties = properties;
        this.accounts = accounts;
        claims = new Claims(properties);
    }

    /** Somebody with the name of the account. */
    private static final class Known extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final String account;

        Known(OidcUser user, String account) {
            super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
            this.account = account;
        }

        @Override
        public String getName() {
            return account;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = standard.loadUser(request);
        var grant = claims.grant(user.getClaims());
        if (grant.roles().isEmpty()) {
            throw refused("no-role");
        }
        var subject = user.getIssuer() + " " + user.getSubject();
        var account = accounts.findExternal(subject)
                .map(known -> follow(known, grant))
                .orElseGet(() -> add(user, subject, grant));
        if (!account.enabled()) {
            throw refused("no-role");
        }
        return new Known(user, account.name());
    }

    private Account follow(Account known, Grant grant) {
        if (known.roles().equals(grant.roles()) && known.locations().equals(grant.locations())) {
            return known;
        }
        return accounts.grant(known, new Grant(grant.roles(), grant.locations(), known.enabled()), known.name())
                .orElse(known);
    }

    private Account add(OidcUser user, String subject, Grant grant) {
        var told = user.getClaimAsString(properties.nameClaim());
        var name = Accounts.normal(told == null ? "" : told);
        if (!NAME.matcher(name).matches()) {
            throw refused("name-taken");
        }
        return accounts.addExternal(name, subject, grant)
                .or(() -> accounts.findExternal(subject))
                .orElseThrow(() -> refused("name-taken"));
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why));
    }
}
