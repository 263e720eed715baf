package nl.planhorizon.provider;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** A real identity provider (OpenID Connect) with a sign-in page of its own. It refuses a client without PKCE. */
public final class IdentityProvider implements AutoCloseable {

    public static final String CLIENT = "planhorizon";
    public static final String SECRET = "a secret they share";
    public static final String PASSWORD = "wachtwoord van de organisatie";

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final ConfigurableApplicationContext spring;

    public IdentityProvider() {
        spring = new SpringApplicationBuilder(ProviderWiring.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("provider", this))
                .run("--server.port=0", "--server.address=127.0.0.1", "--server.servlet.session.cookie.name=provider");
    }

    /**
     * Somebody it knows.
     *
     * @param name user code
     * @param groups groups of the organisation
     * @param locations codes of locations
     */
    public record Person(String name, List<String> groups, List<String> locations) {}

    /** Its address, as its discovery document has it. */
    public String issuer() {
        return "http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) spring).getWebServer().getPort();
    }

    /** Lets Planhorizon at an address send people. */
    public void admit(String address) {
        spring.getBean(ProviderWiring.Clients.class)
                .add(RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(CLIENT)
                        .clientSecret("{noop}" + SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(address + "sign-in/back/organisation")
                        .scope("openid")
                        .scope("profile")
                        .clientSettings(ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                        .build());
    }

    /** Knows somebody from now on, in place of whoever had that name. */
    public void know(Person person) {
        people.put(person.name(), person);
    }

    Person person(String name) {
        return people.getOrDefault(name, new Person(name, List.of(), List.of()));
    }

    UserDetailsService users() {
        return name -> {
            if (!people.containsKey(name)) {
                throw new UsernameNotFoundException(name);
            }
            return User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .roles("USER")
                    .build();
        };
    }

    @Override
    public void close() {
        spring.close();
    }
}
