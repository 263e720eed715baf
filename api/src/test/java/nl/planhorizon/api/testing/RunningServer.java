package nl.planhorizon.api.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.serve.Server;
import nl.planhorizon.api.serve.ServerSettings;
import nl.planhorizon.data.sample.DemoRequest;
import org.jspecify.annotations.Nullable;

/** The server all tests share: a small demo, and an account named after each role that has a password of its own. */
public final class RunningServer implements AutoCloseable {

    /** The password of every account of the tests. */
    public static final String PASSWORD = "een zin van zes losse woorden";

    /** Nothing begins by the clock: tests run at any hour, also when nights begin. */
    public static final Map<String, String> BY_NO_CLOCK =
            Map.of("PLANHORIZON_NIGHT_CRON", "-", "PLANHORIZON_RETENTION_CRON", "-");

    /** Whether servers use the PostgreSQL that comes along, each one of its own. */
    private static final boolean COMES_ALONG = "along".equals(System.getProperty("planhorizon.database"));

    private final Path folder;
    private final @Nullable TestDatabase database;
    private final Server server;
    private final String firstPassword;

    public RunningServer() throws IOException {
        this(Map.of());
    }

    /** A server with settings of its own, on a database of its own unless they name one. */
    public RunningServer(Map<String, String> settings) throws IOException {
        this(settings, "demo-300");
    }

    /** A server with a demo of its own. */
    public RunningServer(Map<String, String> settings, String demo) throws IOException {
        this(settings, demo, Role.values());
    }

    private RunningServer(Map<String, String> settings, String demo, Role... accounts) throws IOException {
        folder = Files.createTempDirectory("planhorizon-test");
        database = COMES_ALONG || settings.containsKey(Database.URL) ? null : TestDatabase.withTables();
        Map<String, String> environment = new HashMap<>(BY_NO_CLOCK);
        environment.putAll(settings);
        if (database != null) {
            environment.putAll(database.environment());
        }
        server = Server.start(new ServerSettings(
                "localhost", 0, folder, DemoRequest.named(demo).orElseThrow(), environment));
        firstPassword = server.firstPassword().orElseThrow();
        for (var role : accounts) {
            add(role.code(), role, "TA");
        }
    }

    /** A server just after its first start, on an empty folder and a database with nothing in it: nobody but its administrator. */
    public static RunningServer firstStarted() throws IOException {
        return new RunningServer(Map.of(), "demo-300", new Role[0]);
    }

    /** Adds an account with a password of its own, and gives its number. */
    public long add(String name, Role role, String location) {
        var accounts = server.part(Accounts.class);
        accounts.add(name, "to be changed", EnumSet.of(role), Set.of(location));
        accounts.changePassword(name, PASSWORD);
        return accounts.find(name).orElseThrow().id();
    }

    /** Where it is, with a slash at the end. */
    public String address() {
        return server.address();
    }

    /** The one-time password of the administrator, as it is printed at the first start. */
    public String firstPassword() {
        return firstPassword;
    }

    public <T> T part(Class<T> type) {
        return server.part(type);
    }

    /** One of several parts of a type. */
    public <T> T part(String name, Class<T> type) {
        return server.part(name, type);
    }

    /** A client that is signed in with a role. */
    public Client signedInAs(Role role) {
        return signedIn(role.code());
    }

    /** A client that is signed in with a new account of somebody with a role at a location. */
    public Client signedInAs(String name, Role role, String location) {
        add(name, role, location);
        return signedIn(name);
    }

    /** A client that is signed in with an account that has the password of the tests. */
    public Client signedIn(String name) {
        var client = new Client(address());
        client.signIn(name, PASSWORD);
        return client;
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (database != null) {
            database.close();
        }
        delete(folder);
    }

    /** Removes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
