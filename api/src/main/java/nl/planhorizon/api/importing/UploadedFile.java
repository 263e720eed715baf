package nl.planhorizon.api.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.cell.Texts;
import nl.planhorizon.data.piece.CaseloadPart;
import nl.planhorizon.solver.domain.Caseload;
import org.springframework.util.FileSystemUtils;

/**
 * An uploaded file: JSON, a workbook, one CSV table, or several of them in a zip.
 *
 * @param name its name
 * @param content what is in it
 */
record UploadedFile(String name, byte[] content) {

    /** The largest file that is taken. */
    static final long MOST_BYTES = 50L << 20;

    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_-]");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EXTENSION = 10;

    UploadedFile {
        name = Texts.clean(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        if (content.length > MOST_BYTES) {
            throw invalid("too-large", name, "The file is larger than 50 MB.");
        }
        if (content.length == 0) {
            throw invalid("empty-file", name, "There is nothing in the file.");
        }
    }

    static InvalidException invalid(String code, String where, String detail) {
        return new InvalidException(List.of(new ProblemError(code, where, detail)));
    }

    /**
     * Reads it.
     *
     * @throws FaultyInputException with everything that is wrong in it
     */
    CaseloadPart read(Caseload whole) throws FaultyInputException, IOException {
        var folder = Files.createTempDirectory("planhorizon-upload");
        try {
            return CaseloadFiles.readPart(lay(folder), whole).content();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Path lay(Path folder) throws IOException {
        int dot = name.lastIndexOf('.');
        var plain = dot < 0 ? name : name.substring(0, dot);
        var extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (extension.equals("zip")) {
            var tables = Files.createDirectory(folder.resolve(safe(plain, extension)));
            new ZippedTables(name, tables).takeOutOf(Files.write(folder.resolve("content"), content));
            return tables;
        }
        if (extension.equals("csv")) {
            var tables = Files.createDirectory(folder.resolve("csv"));
            Files.write(tables.resolve(safe(plain, extension)), content);
            return tables;
        }
        return Files.write(folder.resolve(safe(plain, extension)), content);
    }

    /** A name for a file of ours that people recognise in faults, in letters that every file system knows. */
    static String safe(String name, String extension) {
        return shortened(OTHER.matcher(name).replaceAll("-"), LONGEST_NAME) + "."
                + shortened(OTHER.matcher(extension).replaceAll(""), LONGEST_EXTENSION);
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
