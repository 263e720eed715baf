package nl.planhorizon.api.whatif.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.ScenarioFiles;
import nl.planhorizon.data.scenario.BundledScenarios;
import nl.planhorizon.solver.whatif.Scenario;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;

/** The scenarios in the database, every version, beside those that come along with the product. */
@Component
public final class Scenarios {

    private static final String SELECT = "select name, version, author, at, document from scenario ";

    private final JdbcClient database;
    private final Bases bases;
    private final Clock clock;

    public Scenarios(JdbcClient database, Bases bases, Clock clock) {
        this.database = database;
        this.bases = bases;
        this.clock = clock;
    }

    /** The latest version of each, by name. */
    public List<StoredScenario> latest() {
        return database.sql("select distinct on (name) name, version, author, at, document from scenario order by name,"
                        + " version desc")
                .query((row, number) -> stored(row))
                .list();
    }

    /** All versions of one, the latest first; there is one at least. */
    public List<StoredScenario> versions(String name) {
        var versions = query("where name = ? order by version desc", name).list();
        if (versions.isEmpty()) {
            throw new NotFoundException("scenario", name);
        }
        return versions;
    }

    public StoredScenario get(String name) {
        return find(name).orElseThrow(() -> new NotFoundException("scenario", name));
    }

    private Optional<StoredScenario> find(String name) {
        return query("where name = ? order by version desc limit 1", name).optional();
    }

    public StoredScenario get(String name, int version) {
        return query("where name = ? and version = ?", name, version)
                .optional()
                .orElseThrow(() -> new NotFoundException("scenario", name + "@" + version));
    }

    private MappedQuerySpec<StoredScenario> query(String which, Object... values) {
        return database.sql(SELECT + which).params(values).query((row, number) -> stored(row));
    }

    /**
     * The document of a scenario by name, or by name and version joined by an at sign; those of the product too.
     *
     * @throws NotFoundException if there is none
     */
    public String document(String name) {
        var parts = name.split("@", 2);
        if (parts.length == 2 && parts[1].matches("\\d{1,9}")) {
            return get(parts[0], Integer.parseInt(parts[1])).document();
        }
        return find(name)
                .map(StoredScenario::document)
                .or(() -> BundledScenarios.named(name).map(ScenarioFiles::text))
                .orElseThrow(() -> new NotFoundException("scenario", name));
    }

    /**
     * Keeps a scenario as its first version.
     *
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     * @throws ConflictException if there is one of that name
     */
    public StoredScenario add(String document, String author) throws FaultyInputException {
        var scenario = bases.read(document, "scenario");
        return write(named(scenario.about().name(), scenario, author), 0, author);
    }

    /**
     * Keeps the next version of a scenario; it is named as it was.
     *
     * @param seen the version its editor started from
     */
    public StoredScenario change(String name, long seen, String document, String author) throws FaultyInputException {
        var before = get(name);
        ConflictException.unlessCurrent(new VersionKey("scenario", name), seen, before.version());
        return write(named(name, bases.read(document, "scenario"), author), before.version(), author);
    }

    private static Scenario named(String name, Scenario scenario, String author) {
        var about = scenario.about();
        return scenario.withAbout(
                new Scenario.About(name, about.title(), author, about.parent(), about.base(), about.titleEnglish()));
    }

    private StoredScenario write(Scenario scenario, int before, String author) {
        var name = scenario.about().name();
        if (before == 0 && BundledScenarios.names().contains(name)) {
            throw new ConflictException(new VersionKey("scenario", name), 0, 1);
        }
        var stored = new StoredScenario(name, before + 1, author, clock.instant(), ScenarioFiles.text(scenario));
        try {
            database.sql("insert into scenario (name, version, author, at, document) values (?, ?, ?, ?, ?)")
                    .params(name, stored.version(), author, Timestamp.from(stored.at()), stored.document())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new ConflictException(new VersionKey("scenario", name), before, before + 1L);
        }
        return stored;
    }

    private static StoredScenario stored(ResultSet row) throws SQLException {
        return new StoredScenario(
                row.getString("name"),
                row.getInt("version"),
                row.getString("author"),
                row.getTimestamp("at").toInstant(),
                row.getString("document"));
    }
}
