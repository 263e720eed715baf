package nl.planhorizon.data.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.planhorizon.data.text.FaultKind;
import org.jspecify.annotations.Nullable;

/** Looks through a workbook before a parser does: nothing in it may blow up, reach outside or lie about its size. */
final class ZipGuard {

    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_ENTRIES = 2000;

    /** Overlap of pieces, so that nothing hides on a border. */
    private static final int OVERLAP = 64;

    /** Document types, and cell addresses beyond the last column (XFD). */
    private static final Pattern FORBIDDEN = Pattern.compile("<!DOCTYPE|<!ENTITY|\\sr=[\"'][A-Za-z]{4}");

    private ZipGuard() {}

    /** Why a workbook is refused, or null if it is not. */
    static @Nullable FaultKind refusal(Path path) {
        long bytes = 0;
        try (var zip = new ZipFile(path.toFile())) {
            var entries = Collections.list(zip.entries());
            if (entries.size() > MOST_ENTRIES
                    || entries.stream().mapToLong(ZipEntry::getSize).sum() > MOST_BYTES) {
                return FaultKind.WORKBOOK_TOO_LARGE;
            }
            for (var entry : entries) {
                try (var in = zip.getInputStream(entry)) {
                    long size = size(in, MOST_BYTES - bytes);
                    bytes += size;
                    if (size < 0) {
                        return FaultKind.WORKBOOK_WITH_FORBIDDEN_THINGS;
                    }
                    if (bytes >= MOST_BYTES) {
                        return FaultKind.WORKBOOK_TOO_LARGE;
                    }
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return FaultKind.WORKBOOK_DAMAGED;
        }
    }

    /** Unpacked size of an entry up to a limit, or -1 if it holds something forbidden. */
    private static long size(InputStream in, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        int kept = 0;
        long size = 0;
        for (int read = in.read(buffer, 0, buffer.length); read >= 0 && size < limit; ) {
            size += read;
            var text = new String(buffer, 0, kept + read, StandardCharsets.ISO_8859_1);
            if (FORBIDDEN.matcher(text.replace("\0", "")).find()) {
                return -1;
            }
            kept = Math.min(OVERLAP, kept + read);
            System.arraycopy(buffer, text.length() - kept, buffer, 0, kept);
            read = in.read(buffer, kept, buffer.length - kept);
        }
        return size;
    }
}
