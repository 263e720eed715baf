package nl.planhorizon.api.job;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the scheduler up; every bean that is a task of it is run. Data of tasks is JSON and holds ids only. */
@Configuration(proxyBeanMethods = false)
final class JobWiring {

    @Bean
    DbSchedulerCustomizer schedulerCustomizer() {
        return new JsonData();
    }

    /** Data of tasks is written as JSON. */
    private static final class JsonData implements DbSchedulerCustomizer {

        @Override
        public Optional<Serializer> serializer() {
            return Optional.of(new JacksonSerializer());
        }
    }
}
