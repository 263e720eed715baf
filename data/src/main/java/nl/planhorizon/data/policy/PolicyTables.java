package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.file.Headers;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RuleSet;

/** All tables of policy together. */
public final class PolicyTables {

    public static final Table<Queue> QUEUES = QueueTable.TABLE;
    public static final Table<HearingType> HEARING_TYPES = HearingTypeTable.TABLE;
    public static final Table<RuleSet> RULE_SETS = RuleSetTable.TABLE;

    private static final String FORMAT = "planhorizon-policy";
    private static final Column<String, String> TEAM = Column.<String, String>of(
                    "team",
                    code(),
                    team -> team,
                    "Projectteam waarvan medewerkers ook andere zaken mogen horen",
                    "Project team whose officers may also hear cases outside their project")
            .mandatory();
    private static final Table<String> LENT_TEAMS = Table.<String>of(
                    "lentTeams", "Uitgeleende projectteams", "Lent project teams", List.of(TEAM), row -> row.get(TEAM))
            .keyedBy(row -> row.find(TEAM))
            .mayBeAbsent();

    /** All tables of policy. */
    public static final List<Part<Policy, ?>> PARTS = List.of(
            new Part<>(QUEUES, Policy::queues),
            new Part<>(HEARING_TYPES, Policy::hearingTypes),
            new Part<>(RULE_SETS, Policy::ruleSets),
            new Part<>(RestWaiverTable.TABLE, Policy::restWaivers),
            new Part<>(AgeBandTable.TABLE, Policy::ageBands),
            new Part<>(
                    LENT_TEAMS, policy -> policy.lentTeams().stream().sorted().toList()),
            new Part<>(NoShowTable.TABLE, Policy::noShowRates),
            new Part<>(SettingRow.TABLE, policy -> SettingRow.of(policy.settings())));

    private static final Column<String, String> POLICY_VERSION = version(version -> version);
    private static final Table<String> HEADER = Table.of(
            "policy",
            "Beleid",
            "Policy",
            List.of(Headers.format(FORMAT), Headers.version(), POLICY_VERSION),
            row -> row.get(POLICY_VERSION));

    /** A file that holds a policy and nothing else. */
    public static final Layout<Policy> LAYOUT =
            new Layout<>(FORMAT, new Part<>(HEADER, policy -> List.of(policy.version())), PARTS);

    private PolicyTables() {}

    /** The column that names a version of a policy, for the header of any file that holds one. */
    public static <H> Column<H, String> version(Function<H, String> version) {
        return Column.<H, String>of(
                        "policyVersion",
                        text(),
                        version,
                        "Naam van deze versie van het beleid; leeg: die van het meegeleverde beleid",
                        "Name of this version of the policy; empty: that of the bundled policy")
                .orElse("");
    }

    /** The policy of a file in {@link #LAYOUT}, which leaves nothing out. */
    public static Policy assemble(Tables tables) {
        return new Policy(
                String.join("", tables.facts(HEADER)),
                tables.facts(QUEUES),
                tables.facts(HEARING_TYPES),
                tables.facts(RULE_SETS),
                tables.facts(RestWaiverTable.TABLE),
                tables.facts(AgeBandTable.TABLE),
                Set.copyOf(tables.facts(LENT_TEAMS)),
                tables.facts(NoShowTable.TABLE),
                SettingRow.toSettings(tables.facts(SettingRow.TABLE)));
    }

    /** The policy in a file; what the file leaves out comes from the bundled policy, and is told if it brings a part. */
    public static Policy assemble(Tables tables, String version, Policy bundled) {
        tellAbsent(tables);
        return new Policy(
                version.isEmpty() ? bundled.version() : version,
                either(tables, QUEUES, bundled.queues()),
                either(tables, HEARING_TYPES, bundled.hearingTypes()),
                either(tables, RULE_SETS, bundled.ruleSets()),
                either(tables, RestWaiverTable.TABLE, bundled.restWaivers()),
                either(tables, AgeBandTable.TABLE, bundled.ageBands()),
                tables.has(LENT_TEAMS) ? Set.copyOf(tables.facts(LENT_TEAMS)) : bundled.lentTeams(),
                either(tables, NoShowTable.TABLE, bundled.noShowRates()),
                SettingRow.toSettings(tables, bundled.settings()));
    }

    private static <R> List<R> either(Tables tables, Table<R> table, List<R> otherwise) {
        return tables.has(table) ? tables.facts(table) : otherwise;
    }

    /** A file without any table of policy follows the bundled one on purpose; one with some of them may not. */
    private static void tellAbsent(Tables tables) {
        var absent = PARTS.stream()
                .map(Part::table)
                .filter(table -> !tables.has(table))
                .map(Table::name)
                .toList();
        if (!absent.isEmpty() && absent.size() < PARTS.size()) {
            tables.faults().warning(FaultKind.POLICY_FILLED, tables.file(), String.join(", ", absent));
        }
    }

    /** The names by which other tables may refer to the rows of a policy. */
    public static Map<String, Set<String>> names(Policy policy) {
        return Map.of(
                QUEUES.name(),
                policy.queues().stream()
                        .flatMap(queue -> Stream.of(queue.code(), queue.group()))
                        .collect(Collectors.toSet()),
                HEARING_TYPES.name(),
                policy.hearingTypes().stream().map(HearingType::code).collect(Collectors.toSet()),
                RULE_SETS.name(),
                policy.ruleSets().stream().map(RuleSet::code).collect(Collectors.toSet()));
    }
}
