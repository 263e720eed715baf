package nl.planhorizon.api.policy;

import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new version of the policy is made. It holds at once if its day has come, else from the night of its day on. */
public final class AddPolicyVersion implements Change {

    private final PolicyVersion version;
    private final PolicyVersions versions;
    private final long seen;
    private @Nullable PolicyVersion before;

    /**
     * A version that is added.
     *
     * @param version the version
     * @param versions those there are
     * @param seen how many of them its author saw
     */
    public AddPolicyVersion(PolicyVersion version, PolicyVersions versions, long seen) {
        this.version = version;
        this.versions = versions;
        this.seen = seen;
    }

    /** Somebody else added a version since the author of this one looked. */
    public static ConflictException conflict(long seen, long now) {
        return new ConflictException(new VersionKey("policy-version", "versions"), seen, now);
    }

    @Override
    public String kind() {
        return "add-policy-version";
    }

    @Override
    public String reason() {
        return version.reason();
    }

    @Override
    public Office applyTo(Office office) {
        long now = versions.list(office).size();
        if (now != seen) {
            throw conflict(seen, now);
        }
        before = PolicyVersions.openedWith(office);
        try {
            var changed = PolicyVersions.under(office, version.version(), version.tables());
            return version.effectiveFrom().isAfter(office.caseload().asOf()) ? office : office.withCaseload(changed);
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }

    @Override
    public List<JournalLine> alsoTold() {
        var from = Objects.requireNonNull(before).tables();
        return List.of(new JournalLine("policy-version", version.version(), from, version.tables()));
    }

    /**
     * The one in force until now is kept too: it may be the one the office opened with.
     *
     * @throws InvalidException if somebody else made a version of the same name meanwhile
     */
    @Override
    public void writeTo(JdbcClient database, long officeVersion) {
        PolicyVersions.add(database, Objects.requireNonNull(before));
        if (!PolicyVersions.add(database, version)) {
            throw new InvalidException(List.of(PolicyVersions.taken(version.version())));
        }
    }
}
