package nl.planhorizon.api.night;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** A node of its own that runs a night and ends; a test kills it on the way. */
final class KilledNight {

    static final int BUSY = 3;
    static final long STEPS = 400;

    private KilledNight() {}

    public static void main(String[] args) {
        int code = 0;
        try (var node = new NightOffice(args[0], args[1], Clock.systemUTC())) {
            node.run(NightOffice.settings(Path.of(args[2]), STEPS)).runFor(LocalDate.parse(args[3]), "node");
        } catch (NightBusyException busy) {
            code = BUSY;
        }
        Runtime.getRuntime().halt(code);
    }
}
