package nl.planhorizon.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.solver.domain.resources.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files are looked at before they are taken in, and taken in wholly or not at all. */
@ExtendWith(WithServer.class)
final class ImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FAULT = Pattern.compile("data-label=\"Wat er mis is\"[^>]*>([^<]*)<");

    private final Offices offices;
    private final Client planner;
    private final Uploads uploads;
    private final JdbcClient rows;

    ImportTest(RunningServer server) {
        offices = server.part(Offices.class);
        uploads = server.part(Uploads.class);
        rows = server.part(JdbcClient.class);
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    private JsonNode post(String path, String content) throws IOException {
        return JSON.readTree(send(path, content).body());
    }

    private HttpResponse<String> send(String path, String content) {
        return planner.send("POST", path, content, Map.of());
    }

    private String rooms(String more) {
        var rows = new StringBuilder("id;location;child;video;closed\n");
        for (Room room : offices.current().caseload().resources().rooms()) {
            rows.append("%s;%s;%s;%s;%s\n"
                    .formatted(room.id(), room.location(), room.child() ? "ja" : "", room.video() ? "ja" : "", ""));
        }
        return rows + more;
    }

    @Test
    void tellsEveryFaultWithItsCellAndTakesNothingIn() throws IOException {
        long version = offices.current().version();

        var refused = post("/v1/imports?name=rooms.csv", "id;location;child\nR-900;NOWHERE;ja\nR 901;TA;misschien\n");

        assertThat(refused.get("type").asText()).endsWith("faulty-input");
        assertThat(refused.get("errors")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(refused.get("errors").toString()).contains("rooms.csv", "NOWHERE", "misschien");
        assertThat(offices.current().version()).isEqualTo(version);
    }

    @Test
    void oneTableLeavesTheOthersAsTheyAreAndIsUndoneAtOnce() throws IOException {
        var before = offices.current();
        var file = rooms("R-900;TA;;;\n");

        var looked = post("/v1/imports/previews?name=rooms.csv", file);
        var seen = Map.of("If-Match", "\"%d\"".formatted(looked.get("version").asLong()));
        var taken = JSON.readTree(
                planner.send("POST", "/v1/imports?name=rooms.csv", file, seen).body());

        assertThat(looked.at("/changes/kinds/0/kind").asText()).isEqualTo("room");
        assertThat(looked.at("/changes/kinds/0/added").toString()).isEqualTo("[\"R-900\"]");
        assertThat(looked.get("taken").asBoolean()).isFalse();
        var after = offices.current();
        assertThat(after.caseload().resources().rooms())
                .hasSize(before.caseload().resources().rooms().size() + 1);
        assertThat(after.caseload().cases()).hasSameSizeAs(before.caseload().cases());
        assertThat(after.plans().working()).isEqualTo(before.plans().working());
        var version = taken.get("version").asLong();
        assertThat(planner.send("POST", "/v1/changes/" + version + "/undo", "{}", Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(offices.current().caseload().resources().rooms())
                .hasSameSizeAs(before.caseload().resources().rooms());
    }

    @Test
    void aCompleteFileTellsWhatGoesAndWhichHearingsWithIt() throws IOException {
        var hearing = offices.current().plans().working().values().iterator().next();
        var without = rooms("").replaceAll("(?m)^" + hearing.room() + ";.*\n", "");

        var looked = post("/v1/imports/previews?name=rooms.csv&complete=true", without);

        assertThat(looked.at("/changes/kinds/0/gone").toString()).contains(hearing.room());
        assertThat(looked.at("/changes/dropped").toString()).contains(hearing.caseId());
        assertThat(offices.current().plans().working()).containsKey(hearing.caseId());
    }

    @Test
    void whatTheOfficeGivesItTakesBackUnchanged() throws IOException {
        var all = planner.get("/import/files/caseload.json").body();

        var looked = post("/v1/imports/previews?name=caseload.json&complete=true", all);

        assertThat(looked.at("/changes/kinds")).isEmpty();
        assertThat(looked.at("/changes/dropped")).isEmpty();
    }

    @Test
    void onlyTablesAreTakenOutOfAZip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../outside/rooms.csv"));
            zip.write(rooms("R-901;TA;;;\n").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("run.sh"));
            zip.write("echo".getBytes(StandardCharsets.UTF_8));
        }

        var part = new UploadedFile("tables.zip", bytes.toByteArray());

        assertThat(part)
                .satisfies(file -> assertThat(file.read(offices.current().caseload())
                                .things()
                                .resources()
                                .rooms())
                        .anyMatch(room -> room.id().equals("R-901")));
    }

    private static byte[] zip(Charset names, String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write("id;location\nR-902;TA\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private HttpResponse<String> send(byte[] content) {
        return planner.sendFile("/import", "ruimtes.zip", content);
    }

    @Test
    void aZipWithNamesOfAnOldCodePageIsRead() throws IOException {
        var old = zip(Charset.forName("windows-1252"), "cr\u00e8che/rooms.csv", "l\u00e9\u00e9s mij.txt");

        assertThat(send(old).statusCode()).isEqualTo(302);
    }

    @Test
    void anOddZipIsRefusedWithOneClearFault() throws IOException {
        var good = zip(StandardCharsets.UTF_8, "rooms.csv");

        assertThat(faults(send(Arrays.copyOf(good, good.length - 30)))).containsExactly("De zip is beschadigd.");
        assertThat(faults(send(zip(StandardCharsets.UTF_8, "noord/rooms.csv", "zuid/rooms.csv"))))
                .containsExactly("In de zip zitten twee bestanden met deze naam.");
        assertThat(faults(send(zip(StandardCharsets.UTF_8, "lees mij.txt"))))
                .containsExactly("Er zit geen CSV-bestand in de zip.");
    }

    @Test
    void aFaultTellsTheNameOfTheFileAndNoPathOfTheServer() throws IOException {
        var odd = faults(send(zip(StandardCharsets.UTF_8, "r\u00fcimtes.csv")));
        var unknown = send("/v1/imports?name=_.csv", "id;location\n").body();
        var named = planner.send("POST", "/v1/imports?name=z%C3%BC." + "j".repeat(300), "{}", Map.of());

        assertThat(odd).containsExactly("Er is geen tabel met deze naam.");
        assertThat(unknown).contains("no-tables").doesNotContain(System.getProperty("java.io.tmpdir"));
        assertThat(named.statusCode()).isEqualTo(400);
    }

    private static List<String> faults(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return FAULT.matcher(page.body())
                .results()
                .map(each -> each.group(1).strip())
                .toList();
    }

    @Test
    void anUploadIsForgottenAfterADay() throws IOException {
        var location = send(zip(StandardCharsets.UTF_8, "rooms.csv"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        rows.sql("update upload set made_at = made_at - interval '25 hours' where id = ?")
                .param(id)
                .update();

        assertThat(planner.get("/import/" + id).statusCode()).isEqualTo(404);
        uploads.forgetOld();
        assertThat(rows.sql("select count(*) from upload where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNoFileOfOursIsRefused() {
        assertThat(send("/v1/imports?name=plan.exe", "MZ").statusCode()).isEqualTo(400);
        assertThat(send("/v1/imports?name=rooms.csv", "").statusCode()).isEqualTo(400);
        assertThat(send("/v1/imports?name=rooms.zip", "no zip").statusCode()).isEqualTo(400);
    }
}
