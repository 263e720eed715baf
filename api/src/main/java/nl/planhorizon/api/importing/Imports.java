package nl.planhorizon.api.importing;

import java.io.IOException;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.Tried;
import nl.planhorizon.api.office.edit.Unplanning;
import nl.planhorizon.data.FaultyInputException;
import org.springframework.stereotype.Component;

/** Looks at files before they are taken in, and takes them in. */
@Component
final class Imports {

    private final Offices offices;

    Imports(Offices offices) {
        this.offices = offices;
    }

    /**
     * What a file would change.
     *
     * @param version version of the office it was looked at with
     * @param preview the changes
     * @param change taking it in, tried already
     */
    record Looked(long version, Preview preview, Tried change) {}

    Looked look(UploadedFile file, boolean complete) throws FaultyInputException, IOException {
        var office = offices.current();
        var change = new TakeFile(file.name(), file.read(office.caseload()), complete, office.version());
        var after = change.applyTo(office);
        var preview = Preview.of(office, after);
        var taking = new Tried(
                new Unplanning(change, preview.touched()), office, Unplanning.without(after, preview.impact()));
        return new Looked(office.version(), preview, taking);
    }

    /** Takes in a file, if the office is still the one somebody looked at it with. */
    Office take(Looked looked, long seen, String who) {
        ConflictException.unlessCurrent(VersionKey.office("import"), seen, looked.version());
        return offices.change(looked.change(), who);
    }
}
