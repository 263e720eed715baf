package nl.planhorizon.bench.optimum;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.stream.LongStream;
import nl.planhorizon.bench.contest.Recorder;
import nl.planhorizon.bench.contest.Task;
import nl.planhorizon.bench.cpsat.CpSat;
import nl.planhorizon.bench.instance.Prover;
import nl.planhorizon.bench.instance.StoredBound;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.audit.figures.RuleFigures;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/**
 * Plans a small caseload, proves a bound for it, and lets CP-SAT go on from the plan until it is proven which one is best.
 *
 * @param cases how many cases the caseloads have
 * @param steps steps of the search
 * @param seconds how long CP-SAT may take for one
 * @param clock tells it how long that was
 */
public record OptimumTrial(int cases, long steps, double seconds, InstantSource clock) {

    private static final int BOUND_ROUNDS = 3_000;
    private static final double NANOS = 1e9;
    private static final int WEEKS = 3;
    private static final int LOCATIONS = 3;
    private static final int CASES_AN_OFFICER = 10;
    private static final int CASES_AN_INTERPRETER = 11;

    /**
     * Runs a number of caseloads, seeds from 1 on.
     *
     * @param seeds how many
     */
    public Optima run(int seeds) {
        return new Optima(LongStream.rangeClosed(1, seeds).mapToObj(this::of).toList());
    }

    private Optimum of(long seed) {
        var caseload = caseload(seed);
        var plan = new HearingSolver(SolverSettings.repeatable(1))
                .solve(caseload, Budget.steps(steps), better -> {})
                .plan();
        var round = new AtomicInteger();
        var proof = Prover.prove(caseload, () -> round.getAndIncrement() < BOUND_ROUNDS);
        var task = new Task(caseload, 1, plan, seconds, elapsed());
        var recorder = new Recorder(task.elapsed());
        var proven = CpSat.plan(task, recorder).bound();
        var found = recorder.plans().stream()
                .map(each -> cost(rules(caseload, each.plan().get())))
                .min(Comparator.naturalOrder());
        var rules = rules(caseload, plan);
        return new Optimum(
                seed,
                rules.costOfNoPlan(),
                StoredBound.verify(caseload, proof),
                cost(rules),
                found.orElse(null),
                proven);
    }

    private DoubleSupplier elapsed() {
        var start = clock.instant();
        return () -> Duration.between(start, clock.instant()).toNanos() / NANOS;
    }

    /** Whoever was invited stays: CP-SAT knows nothing of frozen hearings that make way for urgent cases. */
    private Caseload caseload(long seed) {
        var request = new DemoRequest(
                Profile.STRESS,
                cases,
                Math.max(1, cases / CASES_AN_OFFICER),
                Math.max(1, cases / CASES_AN_INTERPRETER),
                LOCATIONS,
                WEEKS,
                seed,
                DemoRequest.of(Profile.STRESS, cases).asOf());
        var caseload = DemoData.generate(request);
        return caseload.withStanding(
                caseload.standing().stream().map(OptimumTrial::handedOver).toList());
    }

    private static StandingHearing handedOver(StandingHearing stands) {
        return stands.published()
                ? new StandingHearing(stands.hearing(), true, Invitation.HANDED_OVER, stands.pin())
                : stands;
    }

    private static RuleFigures rules(Caseload caseload, HearingPlan plan) {
        var rules = Audit.of(caseload, plan).rules();
        if (!rules.hardViolations().isEmpty()) {
            throw new IllegalStateException("A plan breaks " + rules.hardViolations() + ".");
        }
        return rules;
    }

    private static long cost(RuleFigures rules) {
        return rules.planCost() - rules.costs().getOrDefault(Rule.IDLE.code(), 0L);
    }
}
