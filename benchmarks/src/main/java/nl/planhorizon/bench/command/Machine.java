package nl.planhorizon.bench.command;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What kind of machine this is, without its name. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final long GIGABYTE = 1024L * 1024 * 1024;

    private Machine() {}

    static String kind() throws IOException {
        return "%d cores%s, %d GB of memory, %s, Java %s (%s)"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Math.round((double) memory() / GIGABYTE),
                        System.getProperty("os.name"),
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"));
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return "";
        }
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.replaceFirst(".*:\\s*", "") + ")")
                    .findFirst()
                    .orElse("");
        }
    }
}
