package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.testing.RunningServer;

/** A night that somebody asks a running server for. */
final class AskedNight {

    private AskedNight() {}

    /** Lets the next night begin now, and tells its date. */
    static LocalDate begin(RunningServer server) {
        var date = server.part(NightCalendar.class).next();
        var asked = server.signedInAs(Role.CENTRAL_PLANNER)
                .send("POST", "/v1/nights", "{\"date\": \"%s\"}".formatted(date), Map.of());
        assertThat(asked.statusCode()).isEqualTo(202);
        return date;
    }
}
