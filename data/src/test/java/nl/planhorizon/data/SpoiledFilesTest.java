package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file is spoiled, reading it gives a caseload or says what is wrong; never anything else. */
final class SpoiledFilesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> VALUES = List.of(
            "",
            "x",
            "-1",
            "99999999999999999999",
            "1e9",
            "2023-02-30",
            "24-7-2023",
            "O1",
            "TA",
            "nl",
            "\u0000",
            "ja",
            "2023-07-24 morning",
            "1001",
            "none",
            "\uD83D",
            "=1+1",
            "a,b;c d",
            "..",
            "2023-07-24..",
            ":",
            "#45131");

    @Test
    void documentWithSpoiledBytes(@TempDir Path folder) throws Exception {
        var file = folder.resolve("caseload.json");
        CaseloadFiles.write(FullCaseload.caseload(), file);
        var good = Files.readAllBytes(file);
        for (int seed = 0; seed < 1000; seed++) {
            Files.write(file, spoiled(good, new Random(seed)));
            readAnything(file, seed);
        }
    }

    @Test
    void documentWithSpoiledFields(@TempDir Path folder) throws Exception {
        var file = folder.resolve("caseload.json");
        CaseloadFiles.write(FullCaseload.caseload(), file);
        var good = Files.readAllBytes(file);
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            var root = MAPPER.readTree(good);
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                spoil(root, random);
            }
            Files.write(file, MAPPER.writeValueAsBytes(root));
            readAnything(file, seed);
        }
    }

    @Test
    void folderWithSpoiledCells(@TempDir Path folder) throws Exception {
        var base = folder.resolve("base");
        CaseloadFiles.write(FullCaseload.caseload(), base);
        for (int seed = 0; seed < 300; seed++) {
            var sheets = spoiled(Sheets.of(base), new Random(seed));
            readAnything(sheets.writeCsv(folder.resolve("folder-" + seed)), seed);
        }
    }

    @Test
    void folderWithSpoiledBytes(@TempDir Path folder) throws Exception {
        var base = folder.resolve("base");
        CaseloadFiles.write(FullCaseload.caseload(), base);
        var cases = base.resolve("cases.csv");
        var good = Files.readAllBytes(cases);
        for (int seed = 0; seed < 300; seed++) {
            Files.write(cases, spoiled(good, new Random(seed)));
            readAnything(base, seed);
        }
    }

    @Test
    void workbookWithSpoiledCells(@TempDir Path folder) throws Exception {
        var base = folder.resolve("base");
        CaseloadFiles.write(FullCaseload.caseload(), base);
        for (int seed = 0; seed < 100; seed++) {
            var sheets = spoiled(Sheets.of(base), new Random(seed));
            readAnything(sheets.writeXlsx(folder.resolve("caseload.xlsx")), seed);
        }
    }

    @Test
    void workbookWithSpoiledBytesInsideAndOutside(@TempDir Path folder) throws Exception {
        var good = folder.resolve("good.xlsx");
        CaseloadFiles.write(FullCaseload.caseload(), good);
        var file = folder.resolve("caseload.xlsx");
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            Files.write(file, seed % 3 == 0 ? spoiled(Files.readAllBytes(good), random) : spoiledInside(good, random));
            readAnything(file, seed);
        }
    }

    private static void readAnything(Path path, int seed) throws IOException {
        try {
            assertThat(CaseloadFiles.read(path).content()).isNotNull();
        } catch (FaultyInputException e) {
            assertThat(e.faults())
                    .as("seed %d", seed)
                    .anyMatch(fault -> fault.severity() == Fault.Severity.ERROR)
                    .noneMatch(fault -> fault.toString().contains("\n"));
        } catch (RuntimeException e) {
            fail("seed " + seed, e);
        }
    }

    /** Changes, removes or repeats some bytes. */
    private static byte[] spoiled(byte[] good, Random random) {
        var bytes = good.clone();
        for (int times = 1 + random.nextInt(5); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(30), bytes.length - at);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]\",:;0-<>&\n".charAt(random.nextInt(14));
                case 2 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length), length);
                default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
            }
        }
        return bytes;
    }

    private static byte[] spoiledInside(Path workbook, Random random) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(bytes)) {
            var entries = Collections.list(zip.entries());
            var victim = entries.get(random.nextInt(entries.size()));
            for (var entry : entries) {
                var content = zip.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.equals(victim) && content.length > 0 ? spoiled(content, random) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static Sheets spoiled(Sheets sheets, Random random) {
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            var tables = new ArrayList<>(sheets.tables().values());
            var table = tables.get(random.nextInt(tables.size()));
            var row = table.isEmpty() ? List.<String>of() : table.get(random.nextInt(table.size()));
            switch (random.nextInt(6)) {
                case 0 -> table.remove(row);
                case 1 -> table.add(new ArrayList<>(row));
                default -> Collections.replaceAll(row, row.isEmpty() ? "" : pick(row, random), pick(VALUES, random));
            }
        }
        return sheets;
    }

    /** Replaces, removes or repeats something in an object or array. */
    private static void spoil(JsonNode root, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(root, containers);
        var chosen = pick(containers, random);
        if (chosen instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                default -> array.set(at, value(random));
            }
        } else if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            object.set(random.nextInt(8) == 0 ? "other" : pick(names, random), value(random));
        }
    }

    private static JsonNode value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> MAPPER.nullNode();
            case 1 -> MAPPER.createArrayNode().add(pick(VALUES, random));
            case 2 -> MAPPER.getNodeFactory().numberNode(random.nextInt(2000) - 500);
            case 3 -> MAPPER.createObjectNode().put("a", 1);
            default -> MAPPER.getNodeFactory().textNode(pick(VALUES, random));
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
