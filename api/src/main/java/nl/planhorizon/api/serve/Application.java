package nl.planhorizon.api.serve;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Everything Spring puts together: all features below the package of the program. */
@SpringBootApplication(
        proxyBeanMethods = false,
        scanBasePackages = "nl.planhorizon.api",
        exclude = UserDetailsServiceAutoConfiguration.class)
final class Application {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
