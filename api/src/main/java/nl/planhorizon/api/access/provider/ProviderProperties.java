package nl.planhorizon.api.access.provider;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The identity provider of the organisation.
 *
 * @param issuer its address, as in its discovery document
 * @param clientId how it knows Planhorizon
 * @param clientSecret the secret shared with it, or empty for a public client
 * @param scopes what is asked for
 * @param nameClaim claim with the user code
 * @param rolesClaim claim with a list of groups or roles
 * @param locationsClaim claim with a list of codes of own locations
 * @param roles which value of the roles claim means which role, as {@code value=role}; empty if the values are the codes
 */
@Validated
@ConfigurationProperties("planhorizon.oidc")
public record ProviderProperties(
        @NotBlank String issuer,
        @NotBlank String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("locations") String locationsClaim,
        @DefaultValue List<String> roles) {

    public ProviderProperties {
        scopes = List.copyOf(scopes);
        roles = List.copyOf(roles);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return issuer;
    }
}
