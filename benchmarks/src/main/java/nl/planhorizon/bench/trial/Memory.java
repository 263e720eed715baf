package nl.planhorizon.bench.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How much memory a run takes. */
final class Memory implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Timer timer = new Timer("live heap", true);
    private final AtomicLong live = new AtomicLong(-1);

    /** Measures the live heap once, after so many seconds; the peer pays for that one garbage collection. */
    static Memory measuredAfter(double seconds) {
        var memory = new Memory();
        memory.timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        memory.measure();
                    }
                },
                (long) (1000 * seconds));
        return memory;
    }

    private void measure() {
        collectGarbage();
        var heap = Runtime.getRuntime();
        live.set((heap.totalMemory() - heap.freeMemory()) / MEGABYTE);
    }

    static void collectGarbage() {
        System.gc();
    }

    /** Megabytes in use after a garbage collection, or null if the run ended before it was measured. */
    @Nullable
    Long liveHeap() {
        return live.get() < 0 ? null : live.get();
    }

    /** Most megabytes the process ever held, or null where the system does not tell. */
    static @Nullable Long peakRss() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return null;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(null);
        }
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
