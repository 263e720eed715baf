package nl.planhorizon.api.whatif.sweep;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.api.whatif.store.Bases;
import nl.planhorizon.api.whatif.store.Scenarios;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands sweeps to the scheduler: some tasks each, that any nodes take up; the sweep and its tasks are added in one transaction. */
@Component
public final class SweepTask {

    private static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("what-if-sweep", Void.class);
    /** The most workers that share a sweep. */
    private static final int MOST_TASKS = 32;

    private static final int MOST_SEEDS = 1_000;
    private static final Duration AGAIN = Duration.ofMillis(1);

    private final SchedulerClient scheduler;
    private final Sweeps sweeps;
    private final Scenarios scenarios;
    private final Bases bases;
    private final TransactionTemplate transaction;

    public SweepTask(
            @Lazy SchedulerClient scheduler,
            Sweeps sweeps,
            Scenarios scenarios,
            Bases bases,
            TransactionTemplate transaction) {
        this.scheduler = scheduler;
        this.sweeps = sweeps;
        this.scenarios = scenarios;
        this.bases = bases;
        this.transaction = transaction;
    }

    /**
     * What is asked for.
     *
     * @param name what people call it
     * @param scenario name of the scenario that is varied
     * @param axes what is varied
     * @param seeds with how many seeds each combination is worked out
     */
    public record Order(String name, String scenario, List<Axis> axes, int seeds) {}

    /**
     * Asks for a sweep; its points are worked out as workers are free.
     *
     * @throws FaultyInputException if a value cannot stand where it would, with everything that is wrong
     */
    public UUID ask(Order order, String who) throws FaultyInputException {
        var grid = new Grid(scenarios.document(order.scenario()), order.axes());
        refuse(grid, order);
        check(grid);
        var added = transaction.execute(status -> {
            var id = sweeps.add(order.name(), grid, order.seeds(), who);
            schedule(sweeps.get(id));
            return id;
        });
        return Objects.requireNonNull(added);
    }

    private static void refuse(Grid grid, Order order) {
        var faults = new ArrayList<>(grid.faults());
        long all = grid.combinations() * order.seeds();
        if (order.seeds() < 1 || order.seeds() > MOST_SEEDS) {
            faults.add(new ProblemError("out-of-range", "/seeds", "One to %d seeds.".formatted(MOST_SEEDS)));
        }
        if (all > Grid.MOST_POINTS) {
            faults.add(new ProblemError(
                    "out-of-range", "/axes", "At most %d points, these are %d.".formatted(Grid.MOST_POINTS, all)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidException(faults);
        }
    }

    /** Each value must stand in the scenario beside the first values of the other axes. */
    private void check(Grid grid) throws FaultyInputException {
        var faults = new ArrayList<Fault>();
        for (int axis = 0; axis < grid.axes().size(); axis++) {
            for (var value : grid.axes().get(axis).values()) {
                var values = new ArrayList<>(grid.values(0));
                values.set(axis, value);
                try {
                    bases.read(grid.with(values, 1), grid.axes().get(axis).name());
                } catch (FaultyInputException faulty) {
                    faults.addAll(faulty.faults());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults.stream().distinct().toList());
        }
    }

    /** What a descriptor makes knows nothing of the priority of its task, so each instance says it. */
    private void schedule(Sweep sweep) {
        for (int i = 0; i < Math.min(MOST_TASKS, sweep.counts().all()); i++) {
            scheduler.scheduleIfNotExists(DESCRIPTOR
                    .instance(sweep.id() + "/" + i)
                    .priority(Priority.LOW)
                    .scheduledTo(sweep.askedAt()));
        }
    }

    /** Lets no further point of it begin. */
    public void cancel(UUID id) {
        sweeps.cancel(sweeps.get(id).id(), true);
    }

    /** Goes on where it was cancelled. */
    public void resume(UUID id) {
        transaction.executeWithoutResult(status -> {
            sweeps.cancel(sweeps.get(id).id(), false);
            schedule(sweeps.get(id));
        });
    }

    /** The task by which a node takes part in sweeps. */
    public static CustomTask<Void> task(SweepWork work) {
        return Tasks.custom(DESCRIPTOR)
                .onFailureReschedule(FixedDelay.of(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> completion(
                        work.work(UUID.fromString(instance.getId().split("/", 2)[0]), () -> !context.getSchedulerState()
                                .isShuttingDown())));
    }

    private static CompletionHandler<Void> completion(boolean more) {
        return more ? new OnCompleteReschedule<>(FixedDelay.of(AGAIN)) : new OnCompleteRemove<>();
    }

    /** The task on a node with pages. */
    @Configuration(proxyBeanMethods = false)
    static final class Wiring {

        @Bean
        CustomTask<Void> whatIfSweep(SweepWork work) {
            return task(work);
        }
    }
}
