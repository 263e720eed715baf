package nl.planhorizon.api.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.night.ledger.Night;

/** An office of which the nodes, and PostgreSQL itself, are killed; whoever watches comes back with PostgreSQL. */
final class KilledOffice implements AutoCloseable {

    private static final int MOST_STARTS = 120;
    private static final String NODE = "killed-node";

    private final Path folder;
    private Database database;
    private NightOffice watcher;

    KilledOffice(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(inbox());
        database = Database.of(Map.of(), folder.resolve("data"));
        watcher = new NightOffice(NightOffice.address(database), database.user(), Clock.systemUTC());
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    NightOffice watcher() {
        return watcher;
    }

    Optional<Night> night(LocalDate date) {
        return watcher.nights().find(date);
    }

    long count(String table) {
        return watcher.rows()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** Nodes that begin a night, each in a process of its own. */
    List<Process> start(int count, LocalDate date) throws IOException {
        List<Process> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledNight.class.getName(),
                            NightOffice.address(database) + "&ApplicationName=" + NODE,
                            database.user(),
                            inbox().toString(),
                            date.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nodes.log").toFile())
                    .start());
        }
        return nodes;
    }

    /** Kills nodes, and waits until PostgreSQL is done with what they had asked for last. */
    void kill(List<Process> nodes) throws InterruptedException {
        for (var node : nodes) {
            node.destroyForcibly().waitFor();
        }
        while (count("pg_stat_activity where application_name = '" + NODE + "'") > 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Kills PostgreSQL the hard way, and starts it again on what lies on the disk. */
    void killPostgres() throws IOException, InterruptedException {
        var pid = Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"))
                .get(0);
        var postgres = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        postgres.destroyForcibly();
        while (postgres.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        close();
        database = restarted();
        watcher = new NightOffice(NightOffice.address(database), database.user(), Clock.systemUTC());
    }

    /** Its orphaned processes may hold on to its memory for a moment. */
    private Database restarted() throws IOException, InterruptedException {
        for (int start = 1; ; start++) {
            try {
                return Database.of(Map.of(), folder.resolve("data"));
            } catch (IOException | IllegalStateException notYet) {
                if (start == MOST_STARTS) {
                    throw notYet;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        database.close();
    }
}
