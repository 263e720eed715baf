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
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.Settings;

/** All tables of policy together. */
public final class PolicyTables {

    public static final Table<Queue> QUEUES = QueueTable.TABLE;
    public static final Table<HearingType> HEARING_TYPES = HearingTypeTable.TABLE;
    public static final Table<RuleSet> RULE_SETS = RuleSetTable.TABLE;

    private static final String FORMAT = "planhorizon-policy";
    private static final Policy NONE = new Policy(
            "", List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), Settings.defaults());
    private static final Column<Policy, String> POLICY_VERSION = version(policy -> policy);
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

    /** A file that holds a policy and nothing else. */
    public static final Layout<Policy> LAYOUT = new Layout<>(
            FORMAT,
            new Part<>(
                    Table.of(
                            "policy",
                            "Beleid",
                            "Policy",
                            List.of(Headers.format(FORMAT), Headers.version(), POLICY_VERSION),
                            row -> empty(row.get(POLICY_VERSION))),
                    List::of),
            PARTS);

    private PolicyTables() {}

    /** The column that names a version of a policy, for the header of any file that holds one. */
    public static <W> Column<W, String> version(Function<W, Policy> policy) {
        return Column.<W, String>of(
                        "policyVersion",
                        text(),
                        whole -> policy.apply(whole).version(),
                        "Naam van deze versie van het beleid; leeg: die van het meegeleverde beleid",
                        "Name of this version of the policy; empty: that of the bundled policy")
                .orElse("");
    }

    /** The policy in a file; what the file leaves out comes from another policy. */
    public static Policy assemble(Tables tables, String version, Policy otherwise) {
        return new Policy(
                version.isEmpty() ? otherwise.version() : version,
                either(tables, QUEUES, otherwise.queues()),
                either(tables, HEARING_TYPES, otherwise.hearingTypes()),
                either(tables, RULE_SETS, otherwise.ruleSets()),
                either(tables, RestWaiverTable.TABLE, otherwise.restWaivers()),
                either(tables, AgeBandTable.TABLE, otherwise.ageBands()),
                tables.has(LENT_TEAMS) ? Set.copyOf(tables.facts(LENT_TEAMS)) : otherwise.lentTeams(),
                either(tables, NoShowTable.TABLE, otherwise.noShowRates()),
                tables.has(SettingRow.TABLE)
                        ? SettingRow.toSettings(tables.facts(SettingRow.TABLE))
                        : otherwise.settings());
    }

    /** A policy without any row. */
    public static Policy empty(String version) {
        return NONE.withRuleSets(version, List.of());
    }

    /** The policy of a file in {@link #LAYOUT}. */
    public static Policy assemble(Tables tables) {
        var header = tables.facts(LAYOUT.header().table());
        return assemble(tables, header.isEmpty() ? "" : header.get(0).version(), NONE);
    }

    private static <R> List<R> either(Tables tables, Table<R> table, List<R> otherwise) {
        return tables.has(table) ? tables.facts(table) : otherwise;
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
