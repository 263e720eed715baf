package nl.planhorizon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.Procedure;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.junit.jupiter.api.Test;

/** Whether nationality by itself makes a difference: it must not, inside a queue and without a waiver that names it. */
class SwapTest {

    private static final int SWAPS = 20;
    private static final int STEPS = 2_000;

    @Test
    void exchangingTheNationalityOfTwoCasesOfAQueueChangesNothingInThePlan() {
        var caseload = DemoData.generate(DemoRequest.named("demo-300").orElseThrow());
        var before = plan(caseload);
        var random = new Random(7);

        for (int swap = 0; swap < SWAPS; swap++) {
            var one = any(caseload, random);
            var others = others(caseload, one);
            var other = others.get(random.nextInt(others.size()));
            var swapped = withNationality(
                    withNationality(caseload, one, other.procedure().nationality()),
                    other,
                    one.procedure().nationality());

            assertThat(plan(swapped)).as("%s and %s", one.id(), other.id()).isEqualTo(before);
        }
    }

    private static HearingPlan plan(Caseload caseload) {
        return new HearingSolver(SolverSettings.repeatable(1))
                .solve(caseload, Budget.steps(STEPS), progress -> {})
                .plan();
    }

    private static AsylumCase any(Caseload caseload, Random random) {
        var mixed = caseload.cases().stream()
                .filter(each -> isRegular(each) && !others(caseload, each).isEmpty())
                .toList();
        return mixed.get(random.nextInt(mixed.size()));
    }

    /** No case of which the nuisance, and with it a waived rest period, could hang on the nationality. */
    private static boolean isRegular(AsylumCase each) {
        return each.isReady() && each.circumstances().nuisanceReport() == null;
    }

    private static List<AsylumCase> others(Caseload caseload, AsylumCase one) {
        return caseload.cases().stream()
                .filter(SwapTest::isRegular)
                .filter(each -> each.procedure().queue().equals(one.procedure().queue()))
                .filter(each ->
                        !each.procedure().nationality().equals(one.procedure().nationality()))
                .toList();
    }

    private static Caseload withNationality(Caseload caseload, AsylumCase changed, String nationality) {
        List<AsylumCase> cases = new ArrayList<>();
        for (var each : caseload.cases()) {
            cases.add(each.equals(changed) ? withNationality(each, nationality) : each);
        }
        return caseload.withCases(cases);
    }

    private static AsylumCase withNationality(AsylumCase each, String nationality) {
        var old = each.procedure();
        var procedure = new Procedure(old.queue(), old.track(), old.hearingType(), nationality, old.accelerated());
        return new AsylumCase(
                each.number(),
                each.sequence(),
                each.status(),
                procedure,
                each.dates(),
                each.missing(),
                each.language(),
                each.needs(),
                each.circumstances(),
                each.earlierTerms());
    }
}
