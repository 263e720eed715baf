package nl.planhorizon.api.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The CSV files in a zip, of all its folders. What is in it never decides where it is written, nor how much is read of it;
 * names may be in any code page.
 */
final class ZippedTables {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_UNPACKED = 200L << 20;

    private final String name;
    private final Path folder;
    private long left = MOST_UNPACKED;

    /**
     * Tables to be taken out.
     *
     * @param name what people call the zip
     * @param folder where they are laid
     */
    ZippedTables(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    void takeOutOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > MOST_ENTRIES) {
                throw UploadedFile.invalid("too-large", name, "There is too much in the zip.");
            }
            for (var entry : Collections.list(zip.entries())) {
                if (isTable(entry)) {
                    takeOut(entry, zip);
                }
            }
        } catch (ZipException | EOFException damaged) {
            throw UploadedFile.invalid("damaged-zip", name, "The zip cannot be read.");
        }
        try (var found = Files.list(folder)) {
            if (found.findAny().isEmpty()) {
                throw UploadedFile.invalid("no-tables", name, "There is no CSV file in the zip.");
            }
        }
    }

    /** What a Mac lays beside each file begins with a dot. */
    private static boolean isTable(ZipEntry entry) {
        var inside = inside(entry);
        return inside.toLowerCase(Locale.ROOT).endsWith(".csv") && !inside.startsWith(".");
    }

    private static String inside(ZipEntry entry) {
        var path = entry.getName();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private void takeOut(ZipEntry entry, ZipFile zip) throws IOException {
        var inside = inside(entry);
        var target = folder.resolve(UploadedFile.safe(inside.substring(0, inside.length() - ".csv".length()), "csv"));
        if (Files.exists(target)) {
            throw UploadedFile.invalid("duplicate-table", inside, "The zip has two files of this name.");
        }
        try (var in = zip.getInputStream(entry)) {
            Files.write(target, counted(in));
        }
    }

    private byte[] counted(InputStream in) throws IOException {
        var bytes = in.readNBytes((int) left + 1);
        left -= bytes.length;
        if (left < 0) {
            throw UploadedFile.invalid("too-large", name, "There is too much in the zip.");
        }
        return bytes;
    }
}
