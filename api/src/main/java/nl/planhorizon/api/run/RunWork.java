package nl.planhorizon.api.run;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.planning.Limits;
import nl.planhorizon.api.planning.SearchBudget;
import nl.planhorizon.api.planning.StopSignal;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.report.FiguresJson;
import nl.planhorizon.api.report.PlanFigures;
import nl.planhorizon.api.run.Run.Point;
import nl.planhorizon.api.run.input.Packed;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does a run: searches for the time granted or until somebody stops it, checks the plan independently, and keeps it. */
@Component
public final class RunWork {

    private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);
    private static final int SLICES = 60;
    private static final long POLL_NANOS = Duration.ofMillis(500).toNanos();

    private final Runs runs;
    private final Offices offices;
    private final PolicyVersions policies;

    RunWork(Runs runs, Offices offices, PolicyVersions policies) {
        this.runs = runs;
        this.offices = offices;
        this.policies = policies;
    }

    /**
     * Does a run from start to end; what goes wrong is kept with it. One that has its plan already is explained: its node died
     * on the way.
     */
    public void execute(UUID id) {
        var run = runs.find(id).orElse(null);
        if (run == null) {
            return;
        }
        if (run.state().isFinal()) {
            runs.result(id).ifPresent(result -> explain(id, () -> figures(kept(id), result), result));
            return;
        }
        var office = offices.current();
        int attempt = runs.start(id, office.version());
        try {
            var caseload = caseload(run, office);
            var solved = search(run, attempt, caseload);
            var result = new RunResult(solved.plan(), solved.proof());
            var figures = figures(caseload, result);
            refuseDispute(solved, figures);
            if (runs.finish(id, attempt, result, FiguresJson.of(figures))) {
                explain(id, () -> figures, result);
            }
        } catch (RuntimeException failure) {
            LOG.error("Run {} failed", id, failure);
            runs.fail(id, attempt, failure.getClass().getSimpleName());
        }
    }

    private static PlanFigures figures(Caseload caseload, RunResult result) {
        return PlanFigures.of(caseload, result.plan(), result.proof());
    }

    /**
     * Adds what became of the promises and what is scarce. Whoever waits has the plan by then: to plan the dearest bottlenecks
     * again takes as long as a short search. A plan is none the worse for not being explained.
     */
    private void explain(UUID id, Supplier<PlanFigures> figures, RunResult result) {
        try {
            runs.explain(id, FiguresJson.of(figures.get().explained(result.plan(), result.proof())));
        } catch (RuntimeException failure) {
            LOG.error("The plan of run {} could not be explained", id, failure);
        }
    }

    /** The dataset of the run, or the office under the policy that was asked for, which is kept with the run. */
    private Caseload caseload(Run run, Office office) {
        if (run.lineage().own()) {
            return kept(run.id());
        }
        var caseload = under(run.order().policyVersion(), office);
        runs.keepInput(run.id(), Packed.pack(caseload));
        return caseload;
    }

    private Caseload kept(UUID id) {
        return Packed.caseload(runs.input(id).orElseThrow());
    }

    private Caseload under(String policyVersion, Office office) {
        if (office.caseload().policy().version().equals(policyVersion)) {
            return office.caseload();
        }
        var version = policies.find(office, policyVersion)
                .orElseThrow(() -> new IllegalStateException("There is no policy %s.".formatted(policyVersion)));
        try {
            return PolicyVersions.under(office, version.version(), version.tables());
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }

    private Solved search(Run run, int attempt, Caseload caseload) {
        var stop = new StopSignal();
        var limits = new Limits(Duration.ofSeconds(run.order().seconds()), null, null, null);
        var budget = new SearchBudget(limits, 0, stop, System::nanoTime);
        var poll = new Poll(() -> {
            if (runs.isStopRequested(run.id())) {
                stop.request();
            }
        });
        var settings = SolverSettings.timed(run.order().seed()).withSlices(SLICES);
        return new HearingSolver(settings)
                .solve(
                        caseload,
                        () -> {
                            poll.now();
                            return budget.spent();
                        },
                        progress -> {
                            budget.accept(progress);
                            runs.note(
                                    run.id(),
                                    attempt,
                                    new Point(
                                            progress.spent(),
                                            progress.cost(),
                                            progress.lowerBound(),
                                            progress.planned()));
                        });
    }

    /** A plan whose cost is in dispute is not kept. */
    private static void refuseDispute(Solved solved, PlanFigures figures) {
        var audited = figures.audit().rules();
        if (solved.planCost() != audited.planCost() || !audited.hardViolations().isEmpty()) {
            throw new IllegalStateException("Search and audit disagree: cost %d and %d, broken %s."
                    .formatted(solved.planCost(), audited.planCost(), audited.hardViolations()));
        }
    }

    /** Asks something now and then. */
    private static final class Poll {

        private final Runnable question;
        private long last = System.nanoTime();

        Poll(Runnable question) {
            this.question = question;
        }

        void now() {
            long moment = System.nanoTime();
            if (moment - last > POLL_NANOS) {
                last = moment;
                question.run();
            }
        }
    }
}
