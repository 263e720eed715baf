package nl.planhorizon.api.access.provider;

import nl.planhorizon.api.access.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Signing in through the provider of the organisation: the code flow, always with a proof of who asked for the code (PKCE). */
public final class ProviderSignIn {

    private static final String ID = "organisation";
    private static final String START = "/sign-in/provider";
    private static final String BACK = "/sign-in/back";

    private final ClientRegistrationRepository registrations;
    private final ProviderUsers users;

    private ProviderSignIn(ClientRegistrationRepository registrations, ProviderUsers users) {
        this.registrations = registrations;
        this.users = users;
    }

    /** Where signing in through it begins. */
    public String path() {
        return START + "/" + ID;
    }

    /** Adds it to the ways to sign in. */
    public void addTo(HttpSecurity http, AuthenticationSuccessHandler afterwards, AuthenticationFailureHandler failed)
            throws Exception {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(provider -> provider.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .authorizationEndpoint(start -> start.authorizationRequestResolver(requests))
                .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
                .userInfoEndpoint(info -> info.oidcUserService(users))
                .successHandler(afterwards)
                .failureHandler(failed));
    }

    /** Only where the settings name a provider. It is asked about itself at the first sign-in, not when the server starts. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("planhorizon.oidc.issuer")
    @EnableConfigurationProperties(ProviderProperties.class)
    static final class Wiring {

        @Bean
        ClientRegistrationRepository providers(ProviderProperties properties) {
            return new SupplierClientRegistrationRepository(
                    () -> new InMemoryClientRegistrationRepository(registration(properties)));
        }

        @Bean
        ProviderSignIn providerSignIn(
                ClientRegistrationRepository providers, ProviderProperties properties, Accounts accounts) {
            return new ProviderSignIn(providers, new ProviderUsers(properties, accounts));
        }

        private static ClientRegistration registration(ProviderProperties properties) {
            var method = properties.clientSecret().isEmpty()
                    ? ClientAuthenticationMethod.NONE
                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
            return ClientRegistrations.fromIssuerLocation(properties.issuer())
                    .registrationId(ID)
                    .clientId(properties.clientId())
                    .clientSecret(properties.clientSecret())
                    .clientAuthenticationMethod(method)
                    .scope(properties.scopes())
                    .redirectUri("{baseUrl}" + BACK + "/{registrationId}")
                    .build();
        }
    }
}
