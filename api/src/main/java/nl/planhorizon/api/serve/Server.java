package nl.planhorizon.api.serve;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.api.database.Database;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A running server with its database. */
public final class Server implements AutoCloseable {

    private static final int LEAST_REQUESTS_AT_ONCE = 12;
    private static final int REQUESTS_A_CORE = 6;

    private final ConfigurableApplicationContext spring;
    private final Database database;
    private final ServerSettings settings;
    private final Optional<String> firstPassword;

    private Server(
            ConfigurableApplicationContext spring,
            Database database,
            ServerSettings settings,
            Optional<String> firstPassword) {
        this.spring = spring;
        this.database = database;
        this.settings = settings;
        this.firstPassword = firstPassword;
    }

    /** Starts database and pages; at the first start it also opens the office with a demo and an administrator. */
    public static Server start(ServerSettings settings) throws IOException {
        var database = Database.of(settings.environment(), settings.folder());
        try {
            var spring = new SpringApplicationBuilder(Application.class)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .environment(environment(settings))
                    .properties(properties(settings, database))
                    .run();
            var password = spring.getBean(FirstStart.class).open(settings.demo());
            return new Server(spring, database, settings, password);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** Settings come from the variables the server is given, which are those of the process unless a test says otherwise. */
    private static ConfigurableEnvironment environment(ServerSettings settings) {
        var environment = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, Map.copyOf(settings.environment())));
        return environment;
    }

    private static Map<String, Object> properties(ServerSettings settings, Database database) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", settings.host());
        properties.put("server.port", settings.port());
        properties.put("server.servlet.session.cookie.secure", !settings.isLocal());
        properties.put("server.tomcat.threads.max", requestsAtOnce());
        properties.put("planhorizon.night.folder", settings.folder().resolve("inbox"));
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        return properties;
    }

    /**
     * Pages take processor time and hardly wait for anything: more of them at once only make all of them slower, and leave the
     * compiler of the Java machine no turn.
     */
    private static int requestsAtOnce() {
        return Math.max(
                LEAST_REQUESTS_AT_ONCE, REQUESTS_A_CORE * Runtime.getRuntime().availableProcessors());
    }

    /** Where people open it. */
    public String address() {
        var web = ((ServletWebServerApplicationContext) spring).getWebServer();
        return "http://%s:%d/".formatted(settings.isLocal() ? "localhost" : settings.host(), web.getPort());
    }

    /** The one-time password of the administrator, at the first start only. */
    public Optional<String> firstPassword() {
        return firstPassword;
    }

    /** One of its parts, for tests and commands that work inside it. */
    public <T> T part(Class<T> type) {
        return spring.getBean(type);
    }

    /** One of several parts of a type. */
    public <T> T part(String name, Class<T> type) {
        return spring.getBean(name, type);
    }

    /** Runs something once the pages are closed. */
    public void whenClosed(Runnable action) {
        spring.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                action.run();
            }
        });
    }

    @Override
    public void close() throws IOException {
        spring.close();
        database.close();
    }
}
