package nl.planhorizon.api.importing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets old uploads every hour, also while nobody uploads anything. */
@Configuration(proxyBeanMethods = false)
final class UploadsTask {

    @Bean
    RecurringTask<Void> forgetOldUploads(Uploads uploads) {
        return Tasks.recurring("forget-uploads", FixedDelay.ofHours(1))
                .execute((instance, context) -> uploads.forgetOld());
    }
}
