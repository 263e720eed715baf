package nl.planhorizon.data.policy;

import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.text;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.util.List;
import java.util.function.Function;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.policy.Horizon;
import nl.planhorizon.solver.domain.policy.Horizon.Anchor;
import nl.planhorizon.solver.domain.policy.Horizon.Unit;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;
import org.jspecify.annotations.Nullable;

/** The queues. */
public final class QueueTable {

    private static final int MOST_DAYS = 1000;

    public static final Column<Queue, String> CODE = Column.<Queue, String>of(
                    "code", code(), Queue::code, "Unieke code van de wachtrij", "Unique code of the queue")
            .mandatory();
    public static final Column<Queue, String> GROUP = Column.of(
            "group",
            code(),
            Queue::group,
            "Code van de groep als de wachtrij op beslistermijn is gesplitst; leeg: de eigen code",
            "Code of the group if the queue is split by decision term; empty: its own code");
    public static final Column<Queue, Boolean> TERM_PASSED = Column.of(
            "termPassed",
            yesNo(),
            Queue::termPassed,
            "Welke helft van een gesplitste groep: ja als de termijn voorbij is; anders leeg",
            "Which half of a split group: yes where the term has passed; empty otherwise");
    private static final Column<Queue, String> DUTCH = Column.<Queue, String>of(
                    "dutch", text(), Queue::dutch, "Nederlandse naam", "Dutch name")
            .mandatory();
    private static final Column<Queue, String> ENGLISH = Column.<Queue, String>of(
                    "english", text(), Queue::english, "Engelse naam", "English name")
            .mandatory();
    private static final Column<Queue, Boolean> URGENT = Column.of(
                    "urgent",
                    yesNo(),
                    Queue::urgent,
                    "Of zaken achtergehouden tolkdagdelen mogen gebruiken en een bevroren gehoor mogen verdringen",
                    "Whether its cases may use held-back interpreter sessions and displace a frozen hearing")
            .orElse(false);
    private static final Column<Queue, String> TEAM = Column.of(
            "team",
            code(),
            Queue::team,
            "Projectteam dat als enige hoort; leeg: geen",
            "Project team that alone hears it; empty: none");
    private static final Column<Queue, Integer> HORIZON_DAYS = Column.of(
            "horizonDays",
            number(0, MOST_DAYS),
            horizon(Horizon::days),
            "Planhorizon: aantal dagen; leeg: geen planhorizon",
            "Planning horizon: number of days; empty: none");
    private static final Column<Queue, Unit> HORIZON_UNIT = Column.of(
            "horizonUnit",
            choice(Unit.class),
            horizon(Horizon::unit),
            "Planhorizon in kalenderdagen (ook als leeg) of werkdagen",
            "Planning horizon in calendar days (also if empty) or open days");
    private static final Column<Queue, Anchor> HORIZON_ANCHOR = Column.of(
            "horizonAnchor",
            choice(Anchor.class),
            horizon(Horizon::anchor),
            "Waarvandaan de planhorizon telt: aanmeldgehoor (ook als leeg) of planklaar",
            "Where the horizon counts from: registration hearing (also if empty) or ready date");
    private static final Column<Queue, Integer> NUISANCE_DAYS = Column.of(
            "horizonNuisanceDays",
            number(0, MOST_DAYS),
            horizon(Horizon::nuisanceDays),
            "Planhorizon in kalenderdagen na een overlastmelding; leeg: geen verschil",
            "Planning horizon in calendar days after a nuisance report; empty: no difference");
    private static final Column<Queue, Integer> TARGET_SESSIONS = Column.of(
            "targetSessions",
            number(0, 100_000),
            target(WeeklyTarget::sessions),
            "Weekdoel in dagdelen bij vijf werkdagen; niet samen met targetShare",
            "Weekly target in sessions at five open days; not together with targetShare");
    private static final Column<Queue, Integer> TARGET_SHARE = Column.of(
            "targetShare",
            number(0, 100),
            target(WeeklyTarget::share),
            "Weekdoel als percentage van regular-sessions-a-week; niet samen met targetSessions",
            "Weekly target as percentage of regular-sessions-a-week; not together with targetSessions");
    private static final Column<Queue, String> SOURCE = Sources.column(Queue::source);

    static final Table<Queue> TABLE = Table.<Queue>of(
                    "queues",
                    "Wachtrijen",
                    "Queues",
                    List.of(
                            CODE,
                            GROUP,
                            TERM_PASSED,
                            DUTCH,
                            ENGLISH,
                            URGENT,
                            TEAM,
                            HORIZON_DAYS,
                            HORIZON_UNIT,
                            HORIZON_ANCHOR,
                            NUISANCE_DAYS,
                            TARGET_SESSIONS,
                            TARGET_SHARE,
                            SOURCE),
                    QueueTable::build)
            .keyedBy(row -> row.find(CODE))
            .alsoKnownBy(QueueTable::group)
            .checkedBy(QueueTable::check)
            .mayBeAbsent();

    private QueueTable() {}

    private static <T> Function<Queue, @Nullable T> horizon(Function<Horizon, @Nullable T> part) {
        return queue -> queue.horizon() == null ? null : part.apply(queue.horizon());
    }

    private static <T> Function<Queue, @Nullable T> target(Function<WeeklyTarget, @Nullable T> part) {
        return queue -> queue.weeklyTarget() == null ? null : part.apply(queue.weeklyTarget());
    }

    private static List<String> group(Row row) {
        var group = row.find(GROUP);
        return group == null ? List.of() : List.of(group);
    }

    private static void check(Row row, RowFaults faults) {
        Sources.check(row, faults, SOURCE);
        for (var part : List.of(HORIZON_UNIT, HORIZON_ANCHOR, NUISANCE_DAYS)) {
            if (row.has(part) && !row.has(HORIZON_DAYS)) {
                faults.error(HORIZON_DAYS, FaultKind.INCOMPLETE_HORIZON, part.name());
            }
        }
        if (row.has(TARGET_SESSIONS) && row.has(TARGET_SHARE)) {
            faults.error(TARGET_SHARE, FaultKind.TWO_TARGETS);
        }
    }

    private static Queue build(Row row) {
        var code = row.get(CODE);
        return new Queue(
                code,
                or(row.find(GROUP), code),
                row.find(TERM_PASSED),
                row.get(DUTCH),
                row.get(ENGLISH),
                row.get(URGENT),
                row.find(TEAM),
                row.has(HORIZON_DAYS) ? horizon(row) : null,
                row.has(TARGET_SESSIONS) || row.has(TARGET_SHARE)
                        ? new WeeklyTarget(row.find(TARGET_SESSIONS), row.find(TARGET_SHARE))
                        : null,
                row.get(SOURCE));
    }

    private static Horizon horizon(Row row) {
        return new Horizon(
                or(row.find(HORIZON_ANCHOR), Anchor.REGISTRATION_HEARING),
                row.get(HORIZON_DAYS),
                or(row.find(HORIZON_UNIT), Unit.CALENDAR_DAYS),
                row.find(NUISANCE_DAYS));
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
