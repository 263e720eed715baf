package nl.planhorizon.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.testing.Client;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.api.testing.WithServer;
import nl.planhorizon.data.piece.PieceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two editors of one officer. */
@ExtendWith(WithServer.class)
final class TwoEditorsTest {

    private final Offices offices;
    private final Client planner;

    TwoEditorsTest(RunningServer server) {
        offices = server.part(Offices.class);
        planner = server.signedInAs(Role.CENTRAL_PLANNER);
    }

    @Test
    void whoSavesSecondKeepsTheAbsenceTheOtherAdded() {
        var office = offices.current();
        var officer = office.caseload().resources().officers().stream()
                .filter(each -> office.plans().working().values().stream()
                        .noneMatch(hearing -> hearing.officer().equals(each.id())))
                .findFirst()
                .orElseThrow();
        var key = VersionKey.of(PieceKind.OFFICER, officer.id());
        Map<String, String> fields = new HashMap<>();
        fields.put("_seen", String.valueOf(offices.current().versions().of(key)));
        fields.put("_confirmed", "true");
        fields.put("id", officer.id());
        fields.put("sex", officer.sex().name().toLowerCase(Locale.ROOT));
        fields.put("locations", officer.locations().get(0));
        fields.put("weeklyLimit", String.valueOf(officer.weeklyLimit()));

        var theirs = planner.post("/people/officers/" + officer.id(), with(fields, "2030-01-07"));
        var mine = planner.post("/people/officers/" + officer.id(), with(fields, "2031-02-03"));

        assertThat(theirs.statusCode()).as(theirs.body()).isEqualTo(302);
        assertThat(mine.body()).contains("Iemand anders heeft dit intussen gewijzigd", "2031-02-03", "2030-01-07");
        planner.post("/undo", Map.of("version", String.valueOf(offices.current().version()), "back", "/people"));
    }

    private static Map<String, String> with(Map<String, String> fields, String day) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(Map.of("row.first", day, "row.last", day, "row.reason", "leave"));
        return all;
    }
}
