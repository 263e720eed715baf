package nl.planhorizon.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every broken folder of faults/csv.txt and workbook of faults/xlsx.txt gives exactly the faults that stand there. */
final class SheetFaultsTest {

    @Test
    void everyBrokenFolderTellsWhatIsWrong(@TempDir Path folder) throws Exception {
        var base = base(folder);

        Gallery.check("csv.txt", changes -> {
            var parent = Files.createTempDirectory(folder, "csv");
            return Gallery.faultsOf(changed(base, changes).writeCsv(parent.resolve("caseload")));
        });
    }

    @Test
    void everyBrokenWorkbookTellsWhatIsWrong(@TempDir Path folder) throws Exception {
        var base = base(folder);

        Gallery.check("xlsx.txt", changes -> {
            return Gallery.faultsOf(changed(base, changes).writeXlsx(folder.resolve("caseload.xlsx")));
        });
    }

    private static Path base(Path folder) throws Exception {
        var base = folder.resolve("base");
        CaseloadFiles.write(CaseloadFiles.read(Gallery.base()).content(), base);
        return base;
    }

    private static Sheets changed(Path base, List<String> changes) throws IOException {
        var sheets = Sheets.of(base);
        changes.forEach(sheets::change);
        return sheets;
    }
}
