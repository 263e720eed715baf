package nl.planhorizon.data.scenario;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.StockRow;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.change.KnownWeek;
import nl.planhorizon.solver.whatif.change.OutputChange;
import nl.planhorizon.solver.whatif.change.Period;
import nl.planhorizon.solver.whatif.change.PolicyChange;
import nl.planhorizon.solver.whatif.change.ProjectStop;
import nl.planhorizon.solver.whatif.change.RateChange;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.change.SeasonChange;
import nl.planhorizon.solver.whatif.draft.DraftRates;
import nl.planhorizon.solver.whatif.draft.DraftRates.Rate;
import nl.planhorizon.solver.whatif.draft.Who;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;
import nl.planhorizon.solver.whatif.goal.Goal;

/** A scenario with something in every table. */
public final class FullScenario {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 4);
    private static final Period PERIOD = new Period(DAY, DAY.plusWeeks(20));

    private FullScenario() {}

    public static Scenario scenario() {
        return new Scenario(
                new Scenario.About("full", "Alles", "role: planner", "letter-2023", "demo-300"),
                new Scenario.Span(LocalDate.of(2023, 4, 30), 30),
                new Scenario.Precision(3, 7, new Doubt(0.2, 0.1, 0.05, true), false),
                List.of(new StockRow("regular", "SYR", 4, DAY.minusYears(1), DAY, 500, "test")),
                changes(),
                List.of(new Goal(
                        "no term broken",
                        new Goal.Aim(Goal.Test.TERMS_BROKEN_AT_MOST, "", DAY, 0, 80),
                        new Goal.Means(Kind.INTERPRETERS, "kmr", DAY, 50))));
    }

    private static List<Change> changes() {
        return List.of(
                new InflowChange("77,000", PERIOD, Who.ALL, 77_000, true, null),
                new InflowChange("Algeria halved", PERIOD, new Who("priority", "DZA", false), null, false, 50),
                new SeasonChange("flat", PERIOD, List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)),
                new RateChange("signed", PERIOD, new Rate(DraftRates.Kind.NO_SHOW, Who.ALL, 0.6, true)),
                new OutputChange("BAA", Period.from(DAY), "BAA", 13_000),
                new ResourceChange("forty", PERIOD, new ResourceChange.What(Kind.OFFICERS, "+MINOR", 3), 40, 39, 10),
                new ProjectStop("BAA stops", PERIOD, "BAA", true),
                edit(new PolicyEdit.SettingValue(Setting.APPEAL_PERCENTAGE, 40)),
                edit(new PolicyEdit.HorizonDays("priority", 21, 10)),
                edit(new PolicyEdit.Target("regular-overdue", null, 50)),
                edit(new PolicyEdit.Length("DETAILED", Shape.ONE)),
                edit(new PolicyEdit.Term(LocalDate.of(2022, 1, 1), 6, 6)),
                new KnownWeek(DAY, KnownWeek.Kind.OUTPUT, "baa", 230),
                new KnownWeek(DAY, KnownWeek.Kind.INFLOW, null, 900));
    }

    private static Change edit(PolicyEdit edit) {
        return new PolicyChange("policy", PERIOD, edit);
    }
}
