package nl.planhorizon.bench.trial;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import nl.planhorizon.data.FaultyInputException;

/** The process of one run: reads a job, does it and writes what came of it. */
public final class TrialMain {

    private TrialMain() {}

    /**
     * Does the run.
     *
     * @param args file of the job, file for the result
     */
    public static void main(String[] args) throws IOException, FaultyInputException {
        var json = JsonMapper.builder().build();
        var job = json.readValue(Path.of(args[0]).toFile(), Job.class);
        json.writeValue(Path.of(args[1]).toFile(), new Trial(job, System::nanoTime).run());
    }
}
