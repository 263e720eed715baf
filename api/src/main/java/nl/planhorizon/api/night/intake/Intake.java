package nl.planhorizon.api.night.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.event.file.EventFile;
import nl.planhorizon.api.night.NightProperties;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.ledger.FencedChange;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.event.EventFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes in the files of the drop folder. Each is known by its content, which is written in the transaction of the change it
 * makes: it is taken in once, whenever the power fails.
 */
@Component
public final class Intake implements Step {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String KNOWN = "select state from intake_file where hash = :hash";
    private static final String PUT = """
        insert into intake_file (hash, name, night, state, at, faults, faults_nl)
        values (:hash, :name, :night, :state, :now, :faults, :dutch)\
        """;

    private final NightProperties properties;
    private final Offices offices;
    private final JdbcClient database;
    private final Clock clock;
    private final Events events;

    public Intake(NightProperties properties, Offices offices, JdbcClient database, Clock clock, Events events) {
        this.properties = properties;
        this.offices = offices;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public NightStep name() {
        return NightStep.INTAKE;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        var folder = new DropFolder(properties.folder());
        int unreadable = 0;
        for (var file : folder.files()) {
            try {
                take(file, folder, night);
            } catch (IOException notReadable) {
                unreadable++;
            }
        }
        return Map.of("taken", count(night, "TAKEN"), "setAside", count(night, "SET_ASIDE"), "unreadable", unreadable);
    }

    private long count(NightLedger night, String state) {
        return database.sql("select count(*) from intake_file where night = :night and state = :state")
                .param("night", night.date())
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private void take(Path file, DropFolder folder, NightLedger night) throws IOException {
        var hash = DropFolder.hash(file);
        var name = DropFolder.nameOf(file);
        if (known(hash).isEmpty()) {
            var found = new Found(hash, name, night.date());
            try {
                var change = read(file, night);
                offices.change(new FencedChange(change, night, db -> put(db, found, List.of())), author(night));
            } catch (FaultyInputException faulty) {
                put(database, found, faulty.faults());
            } catch (FaultyChangeException faulty) {
                put(database, found, faulty.faulty().faults());
            }
        }
        if (known(hash).orElseThrow().equals("TAKEN")) {
            folder.taken(file, hash);
        } else {
            folder.setAside(file, hash, faults(hash));
        }
    }

    private static String author(NightLedger night) {
        return "night " + night.date();
    }

    private Change read(Path file, NightLedger night) throws FaultyInputException, IOException {
        return EventFiles.isOne(file)
                ? EventFile.read(file, events, author(night))
                : new TakeCaseload(CaseloadFiles.read(file).content());
    }

    private Optional<String> known(String hash) {
        return database.sql(KNOWN).param("hash", hash).query(String.class).optional();
    }

    private List<String> faults(String hash) {
        return database.sql("select unnest(faults_nl || faults) from intake_file where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .list();
    }

    /** A file of the drop folder. */
    private record Found(String hash, String name, LocalDate night) {}

    private void put(JdbcClient inTransaction, Found file, List<Fault> faults) {
        inTransaction
                .sql(PUT)
                .param("hash", file.hash())
                .param("name", file.name())
                .param("night", file.night())
                .param("state", faults.isEmpty() ? "TAKEN" : "SET_ASIDE")
                .param("now", Timestamp.from(clock.instant()))
                .param("faults", lines(faults, Locale.ENGLISH))
                .param("dutch", lines(faults, DUTCH))
                .update();
    }

    private static String[] lines(List<Fault> faults, Locale language) {
        return faults.stream().map(fault -> fault.line(language)).toArray(String[]::new);
    }
}
