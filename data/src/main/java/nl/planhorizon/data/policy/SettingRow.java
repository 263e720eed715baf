package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.number;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.cell.Types;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Settings;

/**
 * A single number of policy as a row.
 *
 * @param setting which one
 * @param value its value
 * @param source where it comes from
 */
record SettingRow(Setting setting, int value, String source) {

    private static final int MOST =
            Arrays.stream(Setting.values()).mapToInt(Setting::most).max().orElseThrow();

    private static final Column<SettingRow, Setting> SETTING = Column.<SettingRow, Setting>of(
                    "setting",
                    Types.choice(Setting.class),
                    SettingRow::setting,
                    "Naam van de instelling; wat niet genoemd wordt komt uit het meegeleverde beleid",
                    "Name of the setting; one that is not named comes from the bundled policy")
            .mandatory();
    private static final Column<SettingRow, Integer> VALUE = Column.<SettingRow, Integer>of(
                    "value", number(0, MOST), SettingRow::value, "Waarde", "Value")
            .mandatory();
    private static final Column<SettingRow, String> SOURCE = Sources.column(SettingRow::source);

    static final Table<SettingRow> TABLE = Table.<SettingRow>of(
                    "settings",
                    "Instellingen: losse getallen van het beleid",
                    "Settings: single numbers of policy",
                    List.of(SETTING, VALUE, SOURCE),
                    row -> new SettingRow(row.get(SETTING), row.get(VALUE), row.get(SOURCE)))
            .keyedBy(row -> row.has(SETTING) ? row.get(SETTING).code() : null)
            .checkedBy(SettingRow::check)
            .mayBeAbsent();

    private static void check(Row row, RowFaults faults) {
        Sources.check(row, faults, SOURCE);
        var setting = row.get(SETTING);
        if (!setting.allows(row.get(VALUE))) {
            faults.error(
                    VALUE,
                    FaultKind.SETTING_OUT_OF_RANGE,
                    row.get(VALUE),
                    setting.code(),
                    setting.least(),
                    setting.most());
        }
    }

    static List<SettingRow> of(Settings settings) {
        return Arrays.stream(Setting.values())
                .map(setting -> new SettingRow(
                        setting, settings.value(setting), settings.sources().getOrDefault(setting, "")))
                .toList();
    }

    /** The settings in rows that leave none out. */
    static Settings toSettings(List<SettingRow> rows) {
        var values = new EnumMap<Setting, Integer>(Setting.class);
        var sources = new EnumMap<Setting, String>(Setting.class);
        for (var row : rows) {
            values.put(row.setting(), row.value());
            if (!row.source().isEmpty()) {
                sources.put(row.setting(), row.source());
            }
        }
        return new Settings(values, sources);
    }

    /** The settings in a file; those it leaves out are bundled ones, which is told unless it has none at all. */
    static Settings toSettings(Tables tables, Settings bundled) {
        var given = tables.facts(TABLE);
        var named = given.stream().map(SettingRow::setting).collect(Collectors.toSet());
        var left = of(bundled).stream()
                .filter(row -> !named.contains(row.setting()))
                .toList();
        if (tables.has(TABLE) && tables.isSound(TABLE) && !left.isEmpty()) {
            var names = left.stream().map(row -> row.setting().code()).collect(Collectors.joining(", "));
            tables.faults().warning(FaultKind.SETTINGS_FILLED, tables.file(), names);
        }
        return toSettings(Stream.concat(given.stream(), left.stream()).toList());
    }
}
