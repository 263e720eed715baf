package nl.planhorizon.api.night;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own in memory, so small that it can be filled to the last byte and the last file. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Room for a number of files; the test is left out where nobody may mount anything. */
    static SmallDisk mount(Path folder, int files) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var options = "size=64k,nr_inodes=%d".formatted(files + 1);
        boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
        assumeTrue(mounted, "A full disk needs a file system of its own, and this account may not mount one.");
        return new SmallDisk(folder);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    private Path filler() {
        return folder.resolve(".filler");
    }

    /** Takes every byte that is left. */
    void fill() throws IOException {
        try (var all = Files.newOutputStream(filler())) {
            fill(all);
        }
    }

    private static void fill(OutputStream all) throws IOException {
        var block = new byte[BLOCK];
        for (long room = 0; room < 64; room++) {
            try {
                all.write(block);
            } catch (IOException full) {
                return;
            }
        }
        throw new IOException("The small disk is not full.");
    }

    long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Gives the room back. */
    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", folder.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
