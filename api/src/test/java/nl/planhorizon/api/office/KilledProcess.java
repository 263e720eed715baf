package nl.planhorizon.api.office;

import java.io.IOException;
import java.nio.file.Path;

/** Opens an office and ends without closing anything, as a killed process does: its PostgreSQL lives on. */
final class KilledProcess {

    static final int CODE = 137;

    private KilledProcess() {}

    @SuppressWarnings("resource") // Not closing is the point.
    public static void main(String[] args) throws IOException {
        var office = new OpenedOffice(Path.of(args[0]));
        office.node().open(OpenedOffice.CASELOAD, "killed");
        Runtime.getRuntime().halt(CODE);
    }
}
