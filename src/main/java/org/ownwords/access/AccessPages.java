package org.ownwords.access;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Connects a request to a person: who is signed in, what they may see, and the log of their looks.
@Configuration(proxyBeanMethods = false)
class AccessPages implements WebMvcConfigurer {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final LookInterceptor looks;
    private final Chromes chromes;
    private final Clock clock;

    AccessPages(LookInterceptor looks, Chromes chromes, Clock clock) {
        this.looks = looks;
        this.chromes = chromes;
        this.clock = clock;
    }

    @Bean
    static SecurityFilterChain security(
            HttpSecurity http,
            SignedOutWords words,
            Practitioners practitioners,
            LookInterceptor looks,
            List<TakesFile> takers)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/assets/**", "/sign-in", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(words).accessDeniedHandler(words))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new SightOfTheSignedIn(practitioners, looks), SecurityContextHolderFilter.class)
                // Looking for the form's token reads the form, including its file.
                .addFilterBefore(new FilesWhereTheyAreTaken(takers), CsrfFilter.class)
                .addFilterBefore(new LittleOfTheSignedOut(), CsrfFilter.class)
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(looks).excludePathPatterns("/assets/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActingArguments(chromes, clock));
    }
}
