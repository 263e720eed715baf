package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.policy.Shapes.shape;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.whatif.change.PolicyChange;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;
import nl.planhorizon.solver.whatif.edit.PolicyEdit.HorizonDays;
import nl.planhorizon.solver.whatif.edit.PolicyEdit.Length;
import nl.planhorizon.solver.whatif.edit.PolicyEdit.SettingValue;
import nl.planhorizon.solver.whatif.edit.PolicyEdit.Target;
import nl.planhorizon.solver.whatif.edit.PolicyEdit.Term;
import org.jspecify.annotations.Nullable;

/** Other numbers of policy, one table a kind. */
final class EditTables {

    private static final int MOST_DAYS = 1_000;
    private static final int MOST_MONTHS = 60;
    private static final int ALL = 100;
    private static final int MOST_SESSIONS = 1_000_000;
    private static final int REST = 6;
    private static final int MOST_VALUE =
            Arrays.stream(Setting.values()).mapToInt(Setting::most).max().orElseThrow();
    private static final ChangeColumns<PolicyChange> COMMON = new ChangeColumns<>();

    private static final Column<PolicyChange, Setting> SETTING = EditTables.<SettingValue, Setting>of(
                    SettingValue.class, SettingValue::setting)
            .column("setting", choice(Setting.class), "Welke instelling", "Which setting")
            .mandatory();
    private static final Column<PolicyChange, Integer> VALUE = EditTables.<SettingValue, Integer>of(
                    SettingValue.class, SettingValue::value)
            .column("value", number(0, MOST_VALUE), "De nieuwe waarde", "Its new value")
            .mandatory();

    static final Table<PolicyChange> SETTINGS = table(
                    "settings",
                    "Andere instellingen van het beleid",
                    "Other settings of the policy",
                    List.of(SETTING, VALUE),
                    row -> new SettingValue(row.get(SETTING), row.get(VALUE)))
            .checkedBy(EditTables::checkSetting);

    private static final Column<PolicyChange, String> HORIZON_QUEUE = queue(HorizonDays.class, HorizonDays::queue);
    private static final Column<PolicyChange, Integer> DAYS = EditTables.<HorizonDays, Integer>of(
                    HorizonDays.class, HorizonDays::days)
            .column(
                    "days",
                    number(1, MOST_DAYS),
                    "Nieuwe planhorizon, in de dagen waarin de wachtrij telt",
                    "New planning horizon, in the days the queue counts in")
            .mandatory();
    private static final Column<PolicyChange, Integer> NUISANCE = EditTables.<HorizonDays, Integer>of(
                    HorizonDays.class, HorizonDays::nuisanceDays)
            .column(
                    "nuisanceDays",
                    number(1, MOST_DAYS),
                    "Nieuwe planhorizon na overlast; leeg: als voorheen",
                    "New planning horizon after nuisance; empty: as before");

    static final Table<PolicyChange> HORIZONS = table(
            "horizons",
            "Andere planhorizons",
            "Other planning horizons",
            List.of(HORIZON_QUEUE, DAYS, NUISANCE),
            row -> new HorizonDays(row.get(HORIZON_QUEUE), row.get(DAYS), row.find(NUISANCE)));

    private static final Column<PolicyChange, String> TARGET_QUEUE = queue(Target.class, Target::queue);
    private static final Column<PolicyChange, Integer> SESSIONS = EditTables.<Target, Integer>of(
                    Target.class, Target::sessions)
            .column(
                    "sessions",
                    number(0, MOST_SESSIONS),
                    "Dagdelen per week; beide leeg: geen streefgetal",
                    "Sessions a week; both empty: no target");
    private static final Column<PolicyChange, Integer> SHARE = EditTables.<Target, Integer>of(
                    Target.class, Target::share)
            .column(
                    "share",
                    number(0, ALL),
                    "Percentage van de gewone dagdelen per week",
                    "Percentage of the regular sessions a week");

    static final Table<PolicyChange> TARGETS = table(
                    "targets",
                    "Andere streefgetallen en verdeling",
                    "Other targets and shares",
                    List.of(TARGET_QUEUE, SESSIONS, SHARE),
                    row -> new Target(row.get(TARGET_QUEUE), row.find(SESSIONS), row.find(SHARE)))
            .checkedBy(EditTables::checkTarget);

    private static final Column<PolicyChange, String> TYPE = EditTables.<Length, String>of(
                    Length.class, Length::hearingType)
            .column("hearingType", code(), "Gehoorsoort", "Hearing type")
            .mandatory()
            .refersTo(PolicyTables.HEARING_TYPES.name());
    private static final Column<PolicyChange, Shape> SHAPE = EditTables.<Length, Shape>of(Length.class, Length::shape)
            .column("shape", shape(), "Nieuwe vorm", "New shape")
            .mandatory();

    static final Table<PolicyChange> LENGTHS = table(
            "lengths",
            "Andere lengtes van gehoren",
            "Other lengths of hearings",
            List.of(TYPE, SHAPE),
            row -> new Length(row.get(TYPE), row.get(SHAPE)));

    private static final Column<PolicyChange, LocalDate> APPLICATIONS = EditTables.<Term, LocalDate>of(
                    Term.class, Term::applications)
            .column(
                    "applications",
                    date(),
                    "Geldt voor aanvragen vanaf deze dag",
                    "Holds for applications from this day on")
            .mandatory();
    private static final Column<PolicyChange, Integer> MONTHS = EditTables.<Term, Integer>of(Term.class, Term::months)
            .column("months", number(1, MOST_MONTHS), "Beslistermijn in maanden", "Decision term in months")
            .mandatory();
    private static final Column<PolicyChange, Integer> REST_DAYS = EditTables.<Term, Integer>of(
                    Term.class, Term::restDays)
            .column("restDays", number(0, MOST_DAYS), "Volle dagen rust", "Full days of rest")
            .orElse(REST);

    static final Table<PolicyChange> TERMS = table(
            "terms",
            "Andere beslistermijnen",
            "Other decision terms",
            List.of(APPLICATIONS, MONTHS, REST_DAYS),
            row -> new Term(row.get(APPLICATIONS), row.get(MONTHS), row.get(REST_DAYS)));

    private EditTables() {}

    /** How to get a number out of a change that edits one kind of thing. */
    private record Getter<E extends PolicyEdit, T>(Class<E> kind, Function<E, @Nullable T> value) {

        Column<PolicyChange, T> column(String name, CellType<T> type, String dutch, String english) {
            return Column.of(name, type, change -> value.apply(kind.cast(change.edit())), dutch, english);
        }
    }

    private static <E extends PolicyEdit, T> Getter<E, T> of(Class<E> kind, Function<E, @Nullable T> value) {
        return new Getter<>(kind, value);
    }

    private static <E extends PolicyEdit> Column<PolicyChange, String> queue(Class<E> kind, Function<E, String> value) {
        return ChangeColumns.<PolicyChange>queue(change -> value.apply(kind.cast(change.edit())))
                .mandatory();
    }

    private static Table<PolicyChange> table(
            String name,
            String dutch,
            String english,
            List<Column<PolicyChange, ?>> columns,
            Function<Row, PolicyEdit> edit) {
        return Table.<PolicyChange>of(
                        name,
                        dutch,
                        english,
                        COMMON.and(columns),
                        row -> new PolicyChange(COMMON.name(row), COMMON.period(row), edit.apply(row)))
                .checkedBy(COMMON::check)
                .mayBeAbsent();
    }

    private static void checkSetting(Row row, RowFaults faults) {
        COMMON.check(row, faults);
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

    private static void checkTarget(Row row, RowFaults faults) {
        COMMON.check(row, faults);
        if (row.has(SESSIONS) && row.has(SHARE)) {
            faults.error(SHARE, FaultKind.ONE_OF_TWO, SESSIONS.name(), SHARE.name());
        }
    }

    /** Whether a change edits what a table holds. */
    static <E extends PolicyEdit> Predicate<PolicyChange> edits(Class<E> kind) {
        return change -> kind.isInstance(change.edit());
    }
}
