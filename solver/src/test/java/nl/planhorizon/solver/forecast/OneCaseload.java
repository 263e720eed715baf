package nl.planhorizon.solver.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.testing.Given;
import nl.planhorizon.solver.testing.given.GivenCaseload;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.Assumptions;
import nl.planhorizon.solver.whatif.base.Assumptions.Origin;
import nl.planhorizon.solver.whatif.change.Change;

/** A small caseload with every queue in it: thirty cases in each, and few officers. */
public final class OneCaseload {

    private static final int CASES = 30;

    private final List<Change> changes = new ArrayList<>();
    private int weeks = 12;
    private int applications = 500;
    private Doubt doubt = Doubt.NONE;
    private int replications = 1;

    public OneCaseload weeks(int count) {
        weeks = count;
        return this;
    }

    public OneCaseload applications(int aYear) {
        applications = aYear;
        return this;
    }

    public OneCaseload doubt(Doubt given, int times) {
        doubt = given;
        replications = times;
        return this;
    }

    public OneCaseload with(Change... given) {
        changes.addAll(Arrays.asList(given));
        return this;
    }

    public static GivenCaseload given() {
        var caseload = Given.caseload().policy(Given.policy().baaTarget(4).regularShares(70, 30));
        List<AsylumCase> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            addOneOfEach(i, cases);
        }
        return caseload.cases(cases)
                .officers(
                        Given.officer("O1").limit(2),
                        Given.officer("O2").limit(3),
                        Given.officer("O4").team("BAA"),
                        Given.officer("O5").mentoredBy("O1"))
                .interpreters(
                        Given.interpreter("I1"),
                        Given.interpreter("I2"),
                        Given.interpreter("I3").speaks(Level.C1, "so"))
                .rooms(Given.room("R1"), Given.room("R2"), Given.room("R3"));
    }

    private static void addOneOfEach(int i, List<AsylumCase> cases) {
        var old = Given.AS_OF.minusWeeks(10 + i);
        cases.add(Given.asylumCase("R" + i)
                .appliedOn(old)
                .hearingType("day")
                .nationality("SOM")
                .speaks(Level.B2, "so")
                .build());
        cases.add(Given.asylumCase("B" + i).queue("baa").appliedOn(old).build());
        cases.add(Given.asylumCase("P" + i)
                .queue("priority")
                .nationality("DZA")
                .appliedOn(Given.AS_OF.minusWeeks(i % 6))
                .registrationHearingOn(Given.AS_OF.minusWeeks(i % 6))
                .build());
        cases.add(Given.asylumCase("N" + i).appliedOn(old).readyOn(null).build());
    }

    public Caseload caseload() {
        return given().build();
    }

    public Scenario scenario() {
        return new Scenario(
                new Scenario.About("test", "Test", "tester", "", "demo-300"),
                new Scenario.Span(Given.AS_OF, weeks),
                new Scenario.Precision(1, replications, doubt, true),
                List.of(),
                changes,
                List.of());
    }

    public Assumptions assumptions() {
        return new Assumptions(
                applications,
                0,
                0.5,
                4 * CASES,
                Collections.nCopies(12, 1.0),
                10,
                Map.of("priority", 2),
                List.of(
                        new Origin("SYR", 100, 10, Map.of(4, 1.0), 1),
                        new Origin("SOM", 100, 0, Map.of(4, 1.0), 0.9),
                        new Origin("DZA", 50, 0, Map.of(4, 1.0), 0.5)));
    }

    public ForecastModel model() {
        var scenario = scenario();
        return scenario.model(scenario.ground(caseload(), assumptions()));
    }
}
