package nl.planhorizon.api.office;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Long, CompletableFuture<Office>> written = new ConcurrentHashMap<>();
    private final Object reading = new Object();

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
        return known != null && known.version() == version ? known : find(version);
    }

    private Office find(long version) {
        var known = known(version);
        if (known != null) {
            return known;
        }
        synchronized (reading) {
            // Meanwhile another request may have read it.
            var read = known(row.version().orElse(version));
            return read == null ? newest(reload(latest.get())) : read;
        }
    }

    /**
     * The office of a version that this node knows or is just making, or null. A change is seen in the database a moment
     * before it is known here; to read everything again in that moment would cost far more than to wait for it.
     */
    private @Nullable Office known(long version) {
        var making = written.get(version);
        if (making != null) {
            try {
                return making.join();
            } catch (CancellationException undone) {
                // The change was undone, and the version is another's.
            }
        }
        var known = latest.get();
        return known != null && known.version() == version ? known : null;
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
        var making = new CompletableFuture<Office>();
        try {
            var changed = transaction.execute(status -> {
                long version = row.advance();
                written.put(version, making);
                return write(change, version, who);
            });
            var after = newest(Objects.requireNonNull(changed));
            making.complete(after);
            return after;
        } finally {
            making.cancel(false);
            written.values().removeIf(each -> each == making);
        }
    }

    private Office write(Change change, long version, String who) {
        var known = known(version - 1);
        var before = known == null ? reader.readAs(version - 1, latest.get()) : known;
        var differences = Differences.between(before, change.applyTo(before));
        var after = writer.write(differences, version, change, new Author(who, clock.instant()));
        change.writeTo(database, version);
        return after;
    }
}
