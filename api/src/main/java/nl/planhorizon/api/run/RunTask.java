package nl.planhorizon.api.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.planhorizon.api.run.Run.Lineage;
import nl.planhorizon.api.run.Run.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds runs, and hands them to the scheduler when somebody starts them. */
@Component
public final class RunTask {

    private static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("planning-run", Void.class);

    private final SchedulerClient scheduler;
    private final Runs runs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunTask(@Lazy SchedulerClient scheduler, Runs runs, TransactionTemplate transaction, Clock clock) {
        this.scheduler = scheduler;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Adds a run, which waits until somebody starts it; with what it plans, or null where that is the office. */
    public UUID create(Order order, Lineage lineage, byte @Nullable [] input) {
        return runs.add(order, lineage, input);
    }

    /** Adds a run and lets it search as soon as a worker is free: both, or neither. */
    public UUID ask(Order order, Lineage lineage, byte @Nullable [] input) {
        var asked = transaction.execute(status -> {
            var id = create(order, lineage, input);
            start(id);
            return id;
        });
        return Objects.requireNonNull(asked);
    }

    /** Lets a run that was created search as soon as a worker is free; whether it was one. */
    public boolean start(UUID id) {
        var started = transaction.execute(status -> {
            boolean queued = runs.queue(id);
            if (queued) {
                scheduler.scheduleIfNotExists(DESCRIPTOR.instance(id.toString()).scheduledTo(clock.instant()));
            }
            return queued;
        });
        return Objects.requireNonNull(started);
    }

    /** The task of the scheduler. */
    @Configuration(proxyBeanMethods = false)
    static final class Wiring {

        @Bean
        OneTimeTask<Void> planningRun(RunWork work) {
            return Tasks.oneTime(DESCRIPTOR)
                    .execute((instance, context) -> work.execute(UUID.fromString(instance.getId())));
        }
    }
}
