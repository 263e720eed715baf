package nl.planhorizon.api.night;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.time.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When nights begin: by the clock of the office, never between two and three, and at the push of a button. A node that
 * dies leaves its night to the others, and a night that an outage stopped goes on by itself, also where that could not even
 * be noted.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NightProperties.class)
public final class NightSchedule {

    /** A night somebody asks for; its data is who. */
    public static final TaskDescriptor<String> NOW = TaskDescriptor.of("night-now", String.class);

    private static final Logger LOG = LoggerFactory.getLogger(NightSchedule.class);
    private static final LocalDate ANY_SUNDAY = LocalDate.of(2026, 6, 7);
    private static final int LOOKED_AT = 1_000;
    private static final int MISSING_HOUR = 2;
    private static final int MOST_LOOKS = 5;

    private final NightRun run;
    private final NightProperties properties;
    private final NightRetry retry;

    NightSchedule(NightRun run, NightProperties properties, Clock clock) {
        this.run = run;
        this.properties = properties;
        retry = new NightRetry(properties, clock);
    }

    @Bean
    RecurringTask<Void> everyNight(NightCalendar calendar, Offices offices) {
        return Tasks.recurring("night", schedule(properties.cron()))
                .onFailure(NightSchedule::later)
                .execute((instance, context) -> {
                    var planned = context.getExecution();
                    take(
                            planned,
                            () -> offices.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(run.runFor(calendar.at(planned.executionTime), "schedule")));
                });
    }

    /** One that goes on later is a failure to the scheduler, which then keeps it; one that is left to people is none. */
    private void take(Execution execution, Supplier<Optional<Night>> night) {
        Optional<Instant> goesOn;
        try {
            goesOn = night.get().flatMap(retry::of);
        } catch (RuntimeException | Error unnoted) {
            LOG.warn("A night could not be taken up, or how it failed could not be noted.", unnoted);
            goesOn = retry.ofUnnoted(execution.consecutiveFailures + 1);
        }
        goesOn.ifPresent(at -> {
            throw new StoppedNightException(at);
        });
    }

    private static <T> void later(ExecutionComplete failed, ExecutionOperations<T> operations) {
        var stopped = (StoppedNightException) failed.getCause().orElseThrow();
        operations.reschedule(failed, stopped.goesOnAt());
    }

    /**
     * When nights begin.
     *
     * @throws IllegalArgumentException if one would ever begin between two and three, an hour that is missing or double
     */
    static Schedule schedule(String cron) {
        var schedule = Schedules.cron(cron, OfficeTime.ZONE);
        var at = ANY_SUNDAY.atStartOfDay(OfficeTime.ZONE).toInstant();
        for (int i = 0; i < LOOKED_AT && !schedule.isDisabled(); i++) {
            at = schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(at));
            if (at.atZone(OfficeTime.ZONE).getHour() == MISSING_HOUR) {
                throw new IllegalArgumentException(
                        "Nights cannot begin between two and three, as %s says: that hour is missing or double once a year."
                                .formatted(cron));
            }
        }
        return schedule;
    }

    @Bean
    OneTimeTask<String> nightNow() {
        return Tasks.oneTime(NOW)
                .onFailure(NightSchedule::later)
                .execute((instance, context) -> take(
                        context.getExecution(),
                        () -> Optional.of(run.runFor(LocalDate.parse(instance.getId()), instance.getData()))));
    }

    /**
     * Lets a night begin now, also one that waits to go on; one that somebody is at goes on as it does.
     *
     * @throws IllegalStateException if it was taken up, asked for or ended anew each time it was looked at
     */
    public static void begin(SchedulerClient scheduler, LocalDate date, String who, Instant now) {
        var night = NOW.instance(date.toString()).data(who).scheduledTo(now);
        for (int look = 1; !isKept(scheduler, night); look++) {
            if (look == MOST_LOOKS) {
                throw new IllegalStateException("The night of %s was another at each look.".formatted(date));
            }
        }
    }

    /** The job engine looks first and writes then: false if a node or somebody else who asks came in between. */
    private static boolean isKept(SchedulerClient scheduler, SchedulableInstance<String> night) {
        try {
            return scheduler.schedule(night, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException goesOn) {
            LOG.info("The night of {} goes on already.", night.getId());
            return true;
        } catch (TaskInstanceNotFoundException | ExecutionException changed) {
            return false;
        }
    }
}
