package nl.planhorizon.api.night;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalDate;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.time.OfficeTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When nights begin: by the clock of the office, never between two and three, and at the push of a button. A node that
 * dies leaves its night to the others; one that cannot reach the database tries again each minute.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NightProperties.class)
public final class NightSchedule {

    /** A night somebody asks for; its data is who. */
    public static final TaskDescriptor<String> NOW = TaskDescriptor.of("night-now", String.class);

    private static final LocalDate ANY_SUNDAY = LocalDate.of(2026, 6, 7);
    private static final int LOOKED_AT = 1_000;
    private static final int MISSING_HOUR = 2;
    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> everyNight(NightRun run, NightCalendar calendar, Offices offices, NightProperties properties) {
        return Tasks.recurring("night", schedule(properties.cron()))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> {
                    if (!offices.isEmpty()) {
                        run.runFor(calendar.at(context.getExecution().executionTime), "schedule");
                    }
                });
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
    OneTimeTask<String> nightNow(NightRun run) {
        return Tasks.oneTime(NOW)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) -> run.runFor(LocalDate.parse(instance.getId()), instance.getData()));
    }
}
