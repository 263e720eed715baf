package nl.planhorizon.data.scenario;

import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.text;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.whatif.goal.Goal;
import nl.planhorizon.solver.whatif.goal.Goal.Aim;
import nl.planhorizon.solver.whatif.goal.Goal.Means;
import nl.planhorizon.solver.whatif.goal.Goal.Test;

/** What is to be reached, and by more of what. */
final class GoalTable {

    private static final int MOST_VALUE = 10_000_000;
    private static final int MOST_EXTRA = 10_000;
    private static final int USUAL_MOST = 1_000;
    private static final int ALL = 100;
    private static final int USUAL_CONFIDENCE = 90;

    private static final Column<Goal, String> NAME = Column.<Goal, String>of(
                    "name", text(), Goal::name, "Hoe het doel heet", "What people call the goal")
            .mandatory();
    private static final Column<Goal, Test> TEST = Column.<Goal, Test>of(
                    "test",
                    choice(Test.class),
                    goal -> goal.aim().test(),
                    "Waar naar gekeken wordt",
                    "What is looked at")
            .mandatory();
    private static final Column<Goal, String> QUEUE = Column.<Goal, String>of(
                    "queue",
                    code(),
                    goal -> goal.aim().queue().isEmpty() ? null : goal.aim().queue(),
                    "Wachtrij, voor horizon en wachttijd",
                    "Queue, for horizon and waiting time")
            .refersTo(PolicyTables.QUEUES.name());
    private static final Column<Goal, LocalDate> FROM = Column.<Goal, LocalDate>of(
                    "from",
                    date(),
                    goal -> goal.aim().from(),
                    "Geldt vanaf deze dag tot het einde",
                    "Holds from this day to the end")
            .mandatory();
    private static final Column<Goal, Integer> VALUE = Column.<Goal, Integer>of(
                    "value", number(0, MOST_VALUE), goal -> goal.aim().value(), "Het getal", "The number")
            .mandatory();
    private static final Column<Goal, Integer> CONFIDENCE = Column.<Goal, Integer>of(
                    "confidence",
                    number(1, ALL),
                    goal -> goal.aim().confidence(),
                    "Percentage van de herhalingen waarin het moet gelden",
                    "Percentage of the replications in which it must hold")
            .orElse(USUAL_CONFIDENCE);
    private static final Column<Goal, Kind> KIND = Column.<Goal, Kind>of(
                    "kind",
                    choice(Kind.class),
                    goal -> goal.means().kind(),
                    "Waarvan er meer komen",
                    "Of what there will be more")
            .mandatory();
    private static final Column<Goal, String> CODE = Column.<Goal, String>of(
                    "code",
                    text(),
                    goal -> goal.means().code(),
                    "Taal, locatie, of team en vaardigheden; leeg: gewone medewerkers",
                    "Language, location, or team and skills; empty: regular officers")
            .orElse("");
    private static final Column<Goal, LocalDate> START = Column.<Goal, LocalDate>of(
                    "meansFrom",
                    date(),
                    goal -> goal.means().from(),
                    "Zij zijn er vanaf deze dag",
                    "They are there from this day on")
            .mandatory();
    private static final Column<Goal, Integer> MOST = Column.<Goal, Integer>of(
                    "most",
                    number(1, MOST_EXTRA),
                    goal -> goal.means().most(),
                    "Hoeveel er hoogstens komen",
                    "The most that is tried")
            .orElse(USUAL_MOST);

    static final Table<Goal> TABLE = Table.<Goal>of(
                    "goals",
                    "Doelen: hoeveel is er minstens nodig",
                    "Goals: how much is needed at least",
                    List.of(NAME, TEST, QUEUE, FROM, VALUE, CONFIDENCE, KIND, CODE, START, MOST),
                    GoalTable::build)
            .checkedBy(GoalTable::check)
            .mayBeAbsent();

    private GoalTable() {}

    private static void check(Row row, RowFaults faults) {
        var test = row.get(TEST);
        boolean ofAQueue = test == Test.HORIZON_KEPT_AT_LEAST || test == Test.WAITING_AT_MOST;
        if (ofAQueue && !row.has(QUEUE)) {
            faults.error(
                    QUEUE, FaultKind.MISSING_VALUE, QUEUE.name(), QUEUE.type().allowed());
        }
    }

    private static Goal build(Row row) {
        var queue = row.find(QUEUE);
        return new Goal(
                row.get(NAME),
                new Aim(row.get(TEST), queue == null ? "" : queue, row.get(FROM), row.get(VALUE), row.get(CONFIDENCE)),
                new Means(row.get(KIND), row.get(CODE), row.get(START), row.get(MOST)));
    }
}
