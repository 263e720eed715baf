package nl.planhorizon.bench;

import java.time.InstantSource;
import nl.planhorizon.bench.command.BenchCommand;

/** Starts the benchmark. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        System.exit(BenchCommand.commandLine(InstantSource.system(), args).execute(args));
    }
}
