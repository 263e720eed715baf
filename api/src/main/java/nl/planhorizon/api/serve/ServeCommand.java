package nl.planhorizon.api.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.api.console.Exit;
import nl.planhorizon.api.database.FolderInUseException;
import nl.planhorizon.data.sample.DemoRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves pages and REST interface until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false)
public final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--port", paramLabel = "P", descriptionKey = "option.port")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "HOST", descriptionKey = "option.host")
    private String host = "localhost";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path folder;

    @Option(names = "--demo", paramLabel = "DEMO", defaultValue = "demo-3000", descriptionKey = "option.demo")
    @SuppressWarnings("NullAway.Init")
    private DemoRequest demo;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var stopped = new CountDownLatch(1);
        try (var server = Server.start(settings())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "close"));
            server.whenClosed(stopped::countDown);
            tell(server);
            stopped.await();
        } catch (FolderInUseException inUse) {
            console.err().println(console.texts().say("serve.in-use", inUse.folder()));
            return Exit.FAULTY_INPUT;
        }
        return Exit.OK;
    }

    private ServerSettings settings() {
        var kept = folder == null ? Path.of(System.getProperty("user.home"), ".planhorizon") : folder;
        return new ServerSettings(host, port, kept, demo, System.getenv());
    }

    private void tell(Server server) {
        var texts = console.texts();
        var line = server.firstPassword()
                .map(password -> texts.say("serve.first", server.address(), FirstStart.ADMINISTRATOR, password))
                .orElseGet(() -> texts.say("serve.again", server.address()));
        console.out().println(line);
        console.out().flush();
    }

    private static void close(Server server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new IllegalStateException("The database does not stop.", failure);
        }
    }
}
