package nl.planhorizon.api.serve;

import java.nio.file.Path;
import java.util.Map;
import nl.planhorizon.data.sample.DemoRequest;

/**
 * How a server is started.
 *
 * @param host name or address it listens on
 * @param port port it listens on, 0 for any that is free
 * @param folder where the data is kept if no PostgreSQL is named in the environment
 * @param demo caseload of the first start
 * @param environment variables of the environment
 */
public record ServerSettings(String host, int port, Path folder, DemoRequest demo, Map<String, String> environment) {

    public ServerSettings {
        environment = Map.copyOf(environment);
    }

    /** Whether only people on this machine can reach it. */
    boolean isLocal() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }
}
