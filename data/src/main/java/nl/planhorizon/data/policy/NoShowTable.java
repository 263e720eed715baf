package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.number;

import java.util.List;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.policy.NoShowRate;

/** Expected no-show, aggregate. */
final class NoShowTable {

    private static final Column<NoShowRate, String> QUEUE = Column.<NoShowRate, String>of(
                    "queue", code(), NoShowRate::queue, "Wachtrij; leeg: alle", "Queue; empty: all")
            .refersTo("queues");
    private static final Column<NoShowRate, String> LOCATION =
            Column.of("location", code(), NoShowRate::location, "Locatie; leeg: alle", "Location; empty: all");
    private static final Column<NoShowRate, InvitationForm> INVITATION = Column.of(
            "invitation",
            choice(InvitationForm.class),
            NoShowRate::invitation,
            "Vorm van de uitnodiging; leeg: alle",
            "Form of the invitation; empty: all");
    private static final Column<NoShowRate, Integer> PERCENTAGE = Column.<NoShowRate, Integer>of(
                    "percentage",
                    number(0, 100),
                    NoShowRate::percentage,
                    "Verwacht percentage gehoren waarvoor niemand verschijnt",
                    "Expected percentage of hearings to which nobody comes")
            .mandatory();
    private static final Column<NoShowRate, String> SOURCE = Sources.column(NoShowRate::source);

    static final Table<NoShowRate> TABLE = Table.<NoShowRate>of(
                    "noShowRates",
                    "Verwacht niet verschijnen (planningscijfers, nooit per persoon)",
                    "Expected no-show (planning figures, never of a person)",
                    List.of(QUEUE, LOCATION, INVITATION, PERCENTAGE, SOURCE),
                    NoShowTable::build)
            .keyedBy(NoShowTable::key)
            .checkedBy((row, faults) -> Sources.check(row, faults, SOURCE))
            .mayBeAbsent();

    private NoShowTable() {}

    private static String key(Row row) {
        return "%s, %s, %s".formatted(all(row.find(QUEUE)), all(row.find(LOCATION)), all(row.find(INVITATION)));
    }

    private static String all(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "all" : value.toString();
    }

    private static NoShowRate build(Row row) {
        return new NoShowRate(
                row.find(QUEUE), row.find(LOCATION), row.find(INVITATION), row.get(PERCENTAGE), row.get(SOURCE));
    }
}
