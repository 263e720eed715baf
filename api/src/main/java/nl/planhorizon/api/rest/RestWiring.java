package nl.planhorizon.api.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.planhorizon.api.problem.ApiVersion;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Describes the REST interface, and tells its version in every answer. */
@Configuration(proxyBeanMethods = false)
final class RestWiring {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Planhorizon")
                        .version(ApiVersion.NUMBER)
                        .description("Plans asylum hearings. Cases carry a number, never a name. Every 4xx and 5xx is a"
                                + " problem document (RFC 9457) with all faults in errors.")
                        .contact(new Contact().name("Planhorizon").url("https://github.com/planhorizon/planhorizon"))
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> versionInEveryAnswer() {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new VersionFilter());
        filter.addUrlPatterns("/v1/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> noBodyIsTooLarge() {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new BodyLimit());
        filter.addUrlPatterns("/v1/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** Adds the header with the version. */
    private static final class VersionFilter extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader(ApiVersion.HEADER, ApiVersion.NUMBER);
            chain.doFilter(request, response);
        }
    }
}
