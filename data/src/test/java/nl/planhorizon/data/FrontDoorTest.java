package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the front doors make of files that are none, and of plans of something else. */
final class FrontDoorTest {

    @Test
    void fileThatDoesNotExistIsAFault(@TempDir Path folder) throws Exception {
        assertThat(codes(folder.resolve("none.json"))).containsExactly("no-such-file");
        assertThat(codes(folder.resolve("none.xlsx"))).containsExactly("no-such-file");
    }

    @Test
    void folderWithoutTablesIsAFault(@TempDir Path folder) throws Exception {
        assertThat(codes(folder)).containsExactly("no-tables");
    }

    @Test
    void fileOfAnotherKindIsAFault(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("caseload.docx"), "{}");

        assertThat(codes(file)).containsExactly("unknown-kind-of-file");
    }

    @Test
    void workbookThatIsNoZipIsAFault(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("caseload.xlsx"), "an old .xls, renamed");

        assertThat(codes(file)).containsExactly("not-a-workbook");
    }

    @Test
    void zipWithoutWorkbookIsAFault(@TempDir Path folder) throws Exception {
        var file = zip(folder, "readme.txt", "hello".getBytes(StandardCharsets.UTF_8), 1);

        assertThat(codes(file)).containsExactly("not-a-workbook");
    }

    @Test
    void zipThatUnpacksWithoutEndIsRefused(@TempDir Path folder) throws Exception {
        var file = zip(folder, "xl/workbook.xml", new byte[1 << 20], 1025);

        assertThat(messages(file)).singleElement().asString().contains("too large");
    }

    @Test
    void workbookThatReachesOutsideIsRefused(@TempDir Path folder) throws Exception {
        var xml =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><workbook>&y;</workbook>";
        var file = zip(folder, "xl/workbook.xml", xml.getBytes(StandardCharsets.UTF_16LE), 1);

        assertThat(messages(file)).singleElement().asString().contains("no workbook needs");
    }

    @Test
    void workbookWithACellBeyondTheLastColumnIsRefused(@TempDir Path folder) throws Exception {
        var xml = " ".repeat((1 << 16) - 6) + "<c r=\"ZZZZZZ1\"/>";
        var file = zip(folder, "xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8), 1);

        assertThat(messages(file)).singleElement().asString().contains("no workbook needs");
    }

    @Test
    void templateAsksOnlyForWhatIsOnesOwn(@TempDir Path folder) throws Exception {
        var file = folder.resolve("template.xlsx");

        CaseloadFiles.template(file);

        assertThat(messages(file))
                .allMatch(message -> message.endsWith(" is empty."))
                .hasSize(4);
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void folderWithOtherFilesIsNotReplaced(@TempDir Path folder) throws Exception {
        var mine = Files.writeString(folder.resolve("diary.txt"), "mine");

        assertThatThrownBy(() -> CaseloadFiles.write(FullCaseload.caseload(), folder))
                .isInstanceOf(IOException.class);

        assertThat(mine).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(mine));
    }

    @Test
    void planOfAnotherCaseloadIsRefused(@TempDir Path folder) throws Exception {
        var caseload = FullCaseload.caseload();
        var window = new DateRange(
                caseload.window().first().plusDays(1), caseload.window().last().plusDays(1));
        var document =
                new PlanDocument("Other", caseload.asOf().minusDays(1), window, new HearingPlan(List.of()), null);
        var file = folder.resolve("plan.json");
        HearingPlanFiles.write(document, file);

        assertThat(planFaults(file))
                .containsExactly("other-caseload", "other-caseload", "other-caseload", "other-caseload");
    }

    @Test
    void planWithStrangersAndDoublesIsRefused(@TempDir Path folder) throws Exception {
        var file = folder.resolve("plan.json");
        Files.writeString(file, """
                {"format": "planhorizon-plan", "version": 1, "caseload": "Klein maar volledig: \\"é\\"; =1+1",
                 "asOf": "2023-07-21", "windowFirst": "2023-07-24", "windowLast": "2023-08-11",
                 "hearings": [
                  {"case": "1001", "sessions": ["2023-07-24 morning"], "location": "TA", "officer": "O1", "room": "TA-1"},
                  {"case": "1001", "sessions": ["2023-07-25 morning"], "location": "TA", "officer": "O1", "room": "TA-1"},
                  {"case": "9", "sessions": [], "location": "XX", "officer": "XX", "interpreter": "XX", "room": "XX"}],
                 "prices": [{"kind": "room", "location": "TA", "milli": [1, -1]}, {"kind": "room", "milli": [1]}]}
                """);

        assertThat(planFaults(file))
                .containsExactly(
                        "missing-value",
                        "out-of-range",
                        "duplicate",
                        "unknown-reference",
                        "unknown-reference",
                        "unknown-reference",
                        "unknown-reference",
                        "unknown-reference",
                        "prices-without-bound");
    }

    private static List<String> planFaults(Path file) throws IOException {
        try {
            HearingPlanFiles.read(file, FullCaseload.caseload());
            return List.of();
        } catch (FaultyInputException e) {
            return e.faults().stream().map(Fault::code).toList();
        }
    }

    private static List<String> codes(Path file) throws IOException {
        return faults(file).stream().map(Fault::code).toList();
    }

    private static List<String> messages(Path file) throws IOException {
        return faults(file).stream().map(fault -> fault.message(Locale.ENGLISH)).toList();
    }

    private static List<Fault> faults(Path file) throws IOException {
        try {
            return CaseloadFiles.read(file).warnings();
        } catch (FaultyInputException e) {
            return e.faults();
        }
    }

    private static Path zip(Path folder, String entry, byte[] content, int times) throws IOException {
        var file = folder.resolve("caseload.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
        }
        return file;
    }
}
