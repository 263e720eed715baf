package nl.planhorizon.bench.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A server of its own process with a demo, started as anybody would start it. */
final class StartedServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+/");
    private static final Pattern PASSWORD = Pattern.compile("\\b[a-z2-9]{16}\\b");

    private final Process process;
    private final String address;
    private final String password;

    private StartedServer(Process process, String address, String password) {
        this.process = process;
        this.address = address;
        this.password = password;
    }

    static StartedServer start(Path root, Path data, String demo) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        root.resolve("planhorizon").toString(),
                        "--lang",
                        "en",
                        "serve",
                        "--port",
                        "0",
                        "--demo",
                        demo,
                        "--data",
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("server.log").toFile()));
        // Whatever the hour, no night begins while planners work.
        builder.environment().put("PLANHORIZON_NIGHT_CRON", "-");
        var process = builder.start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var address = ADDRESS.matcher(line);
            var password = PASSWORD.matcher(line);
            if (address.find() && password.find(address.end())) {
                return new StartedServer(process, address.group(), password.group());
            }
        }
        process.destroy();
        throw new IOException("The server did not start; see " + data.resolveSibling("server.log"));
    }

    String address() {
        return address;
    }

    /** The one-time password of the administrator. */
    String password() {
        return password;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
