package nl.planhorizon.api.access.entry;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import nl.planhorizon.api.access.AccessTable;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.access.provider.ProviderSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Makes the security of the server from the table of access. */
@Configuration(proxyBeanMethods = false)
final class SecurityWiring {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(11);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, Accounts accounts, ObjectProvider<ProviderSignIn> provider)
            throws Exception {
        var entrance = new Entrance();
        var organisation = provider.getIfAvailable();
        if (organisation != null) {
            organisation.addTo(http, toWhereOneWanted(), new SignInFailure());
        }
        return http.authorizeHttpRequests(SecurityWiring::fromTable)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .failureHandler(new SignInFailure())
                        .successHandler(toWhereOneWanted()))
                .logout(end -> end.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .httpBasic(basic -> basic.authenticationEntryPoint(entrance))
                .requestCache(cache -> cache.requestCache(onlyPages()))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(entrance).accessDeniedHandler(new Denial()))
                // A request that brings its own credentials cannot be forged by another site.
                .csrf(csrf -> csrf.ignoringRequestMatchers(new RequestHeaderRequestMatcher("Authorization")))
                .headers(SecurityWiring::headers)
                .addFilterBefore(new AccountFilter(accounts), AuthorizationFilter.class)
                .sessionManagement(withDefaults())
                .build();
    }

    private static void fromTable(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD, DispatcherType.INCLUDE)
                .permitAll();
        for (var endpoint : AccessTable.ENDPOINTS) {
            var matched = requests.requestMatchers(HttpMethod.valueOf(endpoint.method()), endpoint.path());
            if (endpoint.isOpen()) {
                matched.permitAll();
            } else {
                matched.hasAnyAuthority(
                        endpoint.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    private static SavedRequestAwareAuthenticationSuccessHandler toWhereOneWanted() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRequestCache(onlyPages());
        return handler;
    }

    /** After signing in people go to the page they asked for, never to a part of one. */
    private static HttpSessionRequestCache onlyPages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
