package nl.planhorizon.api.office;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.HearingRows;
import nl.planhorizon.api.office.rows.JournalRows;
import nl.planhorizon.api.office.rows.MarkRows;
import nl.planhorizon.api.office.rows.OfficeRow;
import nl.planhorizon.api.office.rows.ThingRows;
import nl.planhorizon.solver.domain.Caseload;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The front door to the office: its latest snapshot, and the one place through which it changes. Changes are made one
 * after another, each checked against what the one before left, and written with their lines in the journal in one
 * transaction.
 */
@Component
public final class Offices {

    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final OfficeRow row;
    private final OfficeReader reader;
    private final OfficeWriter writer;
    private final Clock clock;
    private final AtomicReference<@Nullable Office> latest = new AtomicReference<>();

    public Offices(TransactionTemplate transaction, JdbcTemplate template, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
        database = JdbcClient.create(template);
        row = new OfficeRow(database);
        var things = new ThingRows(template);
        var hearings = new HearingRows(template);
        var marks = new MarkRows(database);
        reader = new OfficeReader(row, things, hearings, marks);
        writer = new OfficeWriter(row, things, hearings, marks, new JournalRows(template));
    }

    /** Whether there is no office yet. */
    public boolean isEmpty() {
        return row.version().isEmpty();
    }

    /** Makes the first office of a caseload; what stands in it is published. */
    public void open(Caseload caseload, String who) {
        var opened =
                Office.of(caseload, Plans.opening(caseload.standing(), caseload.window()), new Versions(0, Map.of()));
        transaction.executeWithoutResult(status -> writer.writeAll(opened, new Author(who, clock.instant())));
        latest.set(null);
    }

    /** The office as it is now, whichever node changed it last. */
    public Office current() {
        var known = latest.get();
        long version = row.version().orElseThrow(() -> new IllegalStateException("There is no office yet."));
        if (known != null && known.version() == version) {
            return known;
        }
        return newest(reload(known));
    }

    private Office reload(@Nullable Office known) {
        var read = transaction.execute(status -> reader.read(known));
        return Objects.requireNonNull(read);
    }

    private Office newest(Office read) {
        var newest = latest.updateAndGet(other -> other == null || other.version() < read.version() ? read : other);
        return Objects.requireNonNull(newest);
    }

    /**
     * Makes a change.
     *
     * @param who name of the account that makes it
     * @return the office afterwards; the same if the change changes nothing
     */
    public Office change(Change change, String who) {
        var changed = transaction.execute(status -> {
            long version = row.advance();
            var known = latest.get();
            var before = known != null && known.version() == version - 1 ? known : reader.readAs(version - 1, known);
            var differences = Differences.between(before, change.applyTo(before));
            var author = new Author(who, clock.instant());
            var after = writer.write(differences, version, change, author);
            change.writeTo(database, version);
            return after;
        });
        return newest(Objects.requireNonNull(changed));
    }
}
