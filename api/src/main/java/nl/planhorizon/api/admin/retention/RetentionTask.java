package nl.planhorizon.api.admin.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import nl.planhorizon.api.time.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cleans up every night, after the new plan is there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionTask.Settings.class)
final class RetentionTask {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionTask.class);

    /**
     * When.
     *
     * @param cron when to clean up; {@code -} never
     */
    @ConfigurationProperties("planhorizon.retention")
    record Settings(@DefaultValue("0 30 4 * * *") String cron) {}

    @Bean
    RecurringTask<Void> cleanUpEveryNight(CleaningUp cleaningUp, Settings settings) {
        return Tasks.recurring("clean-up", Schedules.cron(settings.cron(), OfficeTime.ZONE))
                .execute((instance, context) ->
                        LOG.info("Retention removed {} rows", cleaningUp.cleanUp("planhorizon")));
    }
}
