package nl.planhorizon.bench.trial;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Lets every run have a process of its own, so that none profits or suffers from another and a crash in native code ends
 * one run only.
 */
public final class Workers {

    /** Building, warming up and judging take their time too; beyond this a run is lost. */
    private static final int PATIENCE_SECONDS = 3600;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;
    private final List<String> javaOptions;

    /**
     * @param folder for jobs, results and what the processes say
     * @param javaOptions options of their Java machines, such as {@code -Xmx1g}
     */
    public Workers(Path folder, List<String> javaOptions) {
        this.folder = folder;
        this.javaOptions = List.copyOf(javaOptions);
    }

    public TrialResult run(Job job) throws IOException, InterruptedException {
        var jobFile = Files.createTempFile(folder, "job", ".json");
        var resultFile = Files.createTempFile(folder, "result", ".json");
        var log = Files.createTempFile(folder, "said", ".txt");
        json.writeValue(jobFile.toFile(), job);
        var process = new ProcessBuilder(command(jobFile, resultFile))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS + (long) job.seconds(), TimeUnit.SECONDS);
            if (ended && process.exitValue() == 0) {
                return json.readValue(resultFile.toFile(), TrialResult.class);
            }
            return TrialResult.failed(
                    ended ? "process ended with %d: %s".formatted(process.exitValue(), why(log)) : "lost");
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Path job, Path result) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                TrialMain.class.getName(),
                job.toString(),
                result.toString()));
        return command;
    }

    /** The first line that names a failure, or the last one. */
    private static String why(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return lines.stream()
                .filter(line -> line.contains("Exception") || line.contains("Error") || line.contains("Check failed"))
                .findFirst()
                .orElse(lines.isEmpty() ? "nothing said" : lines.get(lines.size() - 1));
    }
}
