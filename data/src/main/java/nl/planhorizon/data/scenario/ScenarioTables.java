package nl.planhorizon.data.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.planhorizon.data.table.Layout;
import nl.planhorizon.data.table.Part;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.change.KnownWeek;
import nl.planhorizon.solver.whatif.change.OutputChange;
import nl.planhorizon.solver.whatif.change.PolicyChange;
import nl.planhorizon.solver.whatif.change.ProjectStop;
import nl.planhorizon.solver.whatif.change.RateChange;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.change.SeasonChange;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;
import org.jspecify.annotations.Nullable;

/** All tables of a scenario together. Changes apply table by table in this order, and row by row inside a table. */
public final class ScenarioTables {

    private static final List<Table<? extends Change>> CHANGES = List.of(
            InflowTable.TABLE,
            FlowTables.SEASONS,
            FlowTables.RATES,
            StaffTables.OUTPUTS,
            StaffTables.RESOURCES,
            StaffTables.STOPS,
            EditTables.SETTINGS,
            EditTables.HORIZONS,
            EditTables.TARGETS,
            EditTables.LENGTHS,
            EditTables.TERMS,
            FlowTables.WEEKS);

    /** The tables of a scenario. */
    public static final Layout<Scenario> LAYOUT = new Layout<>(
            ScenarioHeader.FORMAT,
            new Part<>(ScenarioHeader.TABLE, List::of),
            List.of(
                    new Part<>(StockTable.TABLE, Scenario::stock),
                    of(InflowTable.TABLE, InflowChange.class),
                    of(FlowTables.SEASONS, SeasonChange.class),
                    of(FlowTables.RATES, RateChange.class),
                    of(StaffTables.OUTPUTS, OutputChange.class),
                    of(StaffTables.RESOURCES, ResourceChange.class),
                    of(StaffTables.STOPS, ProjectStop.class),
                    edits(EditTables.SETTINGS, PolicyEdit.SettingValue.class),
                    edits(EditTables.HORIZONS, PolicyEdit.HorizonDays.class),
                    edits(EditTables.TARGETS, PolicyEdit.Target.class),
                    edits(EditTables.LENGTHS, PolicyEdit.Length.class),
                    edits(EditTables.TERMS, PolicyEdit.Term.class),
                    of(FlowTables.WEEKS, KnownWeek.class),
                    new Part<>(GoalTable.TABLE, Scenario::goals)));

    private ScenarioTables() {}

    private static <C extends Change> Part<Scenario, C> of(Table<C> table, Class<C> kind) {
        return new Part<>(table, rows(kind, change -> true));
    }

    private static Part<Scenario, PolicyChange> edits(Table<PolicyChange> table, Class<? extends PolicyEdit> kind) {
        return new Part<>(table, rows(PolicyChange.class, EditTables.edits(kind)));
    }

    private static <C extends Change> Function<Scenario, List<C>> rows(Class<C> kind, Predicate<C> which) {
        return scenario -> scenario.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .toList();
    }

    /** Name of the caseload that a scenario starts from, or an empty text. */
    public static String base(Tables tables) {
        return tables.facts(ScenarioHeader.TABLE).stream()
                .findFirst()
                .map(scenario -> scenario.about().base())
                .orElse("");
    }

    /** The scenario in a file as far as its rows are sound, or null if the header is not. */
    public static @Nullable Scenario assemble(Tables tables) {
        var header = tables.facts(ScenarioHeader.TABLE);
        if (header.isEmpty()) {
            return null;
        }
        List<Change> changes = new ArrayList<>();
        CHANGES.forEach(table -> changes.addAll(tables.facts(table)));
        var empty = header.get(0);
        return new Scenario(
                empty.about(),
                empty.span(),
                empty.precision(),
                tables.facts(StockTable.TABLE),
                changes,
                tables.facts(GoalTable.TABLE));
    }
}
