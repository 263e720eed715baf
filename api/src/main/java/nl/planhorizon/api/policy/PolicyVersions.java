package nl.planhorizon.api.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.piece.CaseloadPieces;
import nl.planhorizon.data.piece.Piece;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.solver.domain.Caseload;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All versions of the policy, those that hold later as well. */
@Component
public final class PolicyVersions {

    private static final String OPENED_WITH = "planhorizon";
    private static final Comparator<PolicyVersion> LATEST_LAST = Comparator.comparing(PolicyVersion::effectiveFrom)
            .thenComparing(PolicyVersion::madeAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final JdbcClient database;

    public PolicyVersions(JdbcClient database) {
        this.database = database;
    }

    /** All versions, the one that holds latest first. */
    public List<PolicyVersion> list(Office office) {
        List<PolicyVersion> all = new ArrayList<>(kept());
        var inForce = office.caseload().policy().version();
        if (all.stream().noneMatch(each -> each.version().equals(inForce))) {
            all.add(openedWith(office));
        }
        all.sort(LATEST_LAST.reversed());
        return all;
    }

    public Optional<PolicyVersion> find(Office office, String version) {
        return list(office).stream()
                .filter(each -> each.version().equals(version))
                .findFirst();
    }

    /**
     * The name of the version somebody chose, or that of the one in force if nobody chose.
     *
     * @throws InvalidException if there is no such version
     */
    public String chosen(Office office, @Nullable String version) {
        if (version == null || version.isBlank()) {
            return office.caseload().policy().version();
        }
        if (find(office, version).isEmpty()) {
            throw new InvalidException(List.of(
                    new ProblemError("unknown-reference", "policyVersion", "There is no such version of the policy.")));
        }
        return version;
    }

    private List<PolicyVersion> kept() {
        return database.sql(
                        "select version, effective_from, made_by, made_at, reason, tables::text from policy_version")
                .query((row, number) -> version(row))
                .list();
    }

    /** The policy in force, as nobody made it. */
    static PolicyVersion openedWith(Office office) {
        var policy = office.caseload().policy();
        return new PolicyVersion(
                policy.version(), office.caseload().asOf(), OPENED_WITH, null, "", tables(office.caseload()));
    }

    private static PolicyVersion version(ResultSet row) throws SQLException {
        var author = row.getString("made_by");
        return new PolicyVersion(
                row.getString("version"),
                row.getObject("effective_from", LocalDate.class),
                author,
                author.equals(OPENED_WITH) ? null : row.getTimestamp("made_at").toInstant(),
                row.getString("reason"),
                CaseloadPieces.parse(row.getString("tables")));
    }

    /** The version that should hold on the day of the office and does not yet, if there is one. */
    public Optional<PolicyVersion> due(Office office) {
        var day = office.caseload().asOf();
        return list(office).stream()
                .filter(each -> !each.effectiveFrom().isAfter(day))
                .findFirst()
                .filter(each ->
                        !each.version().equals(office.caseload().policy().version()));
    }

    /** The tables of the policy of a caseload, in the published form. */
    public static ObjectNode tables(Caseload caseload) {
        var frame = CaseloadPieces.frame(caseload);
        return frame.retain(
                PolicyTables.PARTS.stream().map(part -> part.table().name()).toList());
    }

    /**
     * The caseload of an office under tables of policy; they are checked against everything that refers to them.
     *
     * @throws FaultyInputException with everything that is wrong
     */
    public static Caseload under(Office office, String version, ObjectNode tables) throws FaultyInputException {
        var caseload = office.caseload();
        var frame = CaseloadPieces.frame(caseload);
        frame.put("policyVersion", version);
        frame.setAll(tables.deepCopy());
        var pieces = CaseloadPieces.of(caseload).map(Piece::rows).toList();
        var checked = CaseloadPieces.assemble(frame, pieces).content();
        return caseload.withPolicy(checked.policy());
    }

    /** What is wrong with a name that another version has. */
    public static ProblemError taken(String version) {
        return new ProblemError("taken", "version", version);
    }

    /** Keeps a version; false if there is one of that name already, which stays as it is. */
    static boolean add(JdbcClient database, PolicyVersion version) {
        var at = version.madeAt();
        return database.sql("""
            insert into policy_version (version, effective_from, made_by, made_at, reason, tables)
            values (?, ?, ?, coalesce(?, now()), ?, ?::jsonb) on conflict (version) do nothing\
            """)
                        .params(
                                version.version(),
                                version.effectiveFrom(),
                                version.madeBy(),
                                at == null ? null : Timestamp.from(at),
                                version.reason(),
                                version.tables().toString())
                        .update()
                > 0;
    }
}
