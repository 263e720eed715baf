package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.number;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import nl.planhorizon.data.cell.Types;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
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

    private static final int MOST = 1_000_000;

    private static final Column<SettingRow, Setting> SETTING = Column.<SettingRow, Setting>of(
                    "setting",
                    Types.choice(Setting.class),
                    SettingRow::setting,
                    "Naam van de instelling; wat niet genoemd wordt heeft de standaardwaarde",
                    "Name of the setting; one that is not named has its default value")
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
        int most = limit(row.get(SETTING));
        int least = row.get(SETTING) == Setting.WAITING_DIVISOR ? 1 : 0;
        if (row.get(VALUE) > most || row.get(VALUE) < least) {
            faults.error(
                    VALUE,
                    "out-of-range",
                    "%d is out of range for %s."
                            .formatted(row.get(VALUE), row.get(SETTING).code()),
                    "Use a whole number from " + least + " to " + most + ".");
        }
    }

    private static int limit(Setting setting) {
        if (setting.name().endsWith("_PERCENTAGE")) {
            return 100;
        }
        return setting.name().contains("_DAYS") || setting.name().endsWith("_MONTHS") ? 1000 : MOST;
    }

    static List<SettingRow> of(Settings settings) {
        return settings.values().keySet().stream()
                .sorted()
                .map(setting -> new SettingRow(
                        setting, settings.value(setting), settings.sources().getOrDefault(setting, "")))
                .toList();
    }

    static Settings toSettings(List<SettingRow> rows) {
        var values = new EnumMap<Setting, Integer>(Setting.class);
        var sources = new LinkedHashMap<Setting, String>();
        for (var row : rows) {
            values.put(row.setting(), row.value());
            if (!row.source().isEmpty()) {
                sources.put(row.setting(), row.source());
            }
        }
        return new Settings(values, sources);
    }
}
