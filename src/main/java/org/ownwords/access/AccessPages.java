package org.ownwords.access;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Connects a request to a person: who is signed in, what they may see, and the log of their looks.
@Configuration(proxyBeanMethods = false)
class AccessPages implements WebMvcConfigurer {

    private final LookInterceptor looks;
    private final Chromes chromes;
    private final Clock clock;

    AccessPages(LookInterceptor looks, Chromes chromes, Clock clock) {
        this.looks = looks;
        this.chromes = chromes;
        this.clock = clock;
    }

    /// Only in the chain of security: Spring Boot would put a filter that it finds before all of it, too.
    @Bean
    static FilterRegistrationBean<SightOfTheSignedIn> onlyInTheChain(SightOfTheSignedIn sight) {
        var registration = new FilterRegistrationBean<>(sight);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    static SightOfTheSignedIn sight(Practitioners practitioners, LookInterceptor looks, List<StillSignedIn> still) {
        return new SightOfTheSignedIn(practitioners, looks, still);
    }

    /// What each filter took is measured by nobody, and measuring it costs more than most of them.
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    static SecurityFilterChain security(
            HttpSecurity http,
            SignedOutWords words,
            SightOfTheSignedIn sight,
            List<TakesFile> takers,
            List<TakesFileFromOutside> outside,
            List<SignInWay> ways)
            throws Exception {
        for (var way : ways) {
            way.configure(http);
        }
        var origins = ways.stream()
                .flatMap(way -> way.origin().stream())
                .map(" "::concat)
                .collect(Collectors.joining());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**",
                                "/sign-in",
                                "/sign-in/**",
                                "/how-it-was/*",
                                "/feedback",
                                "/feedback/*",
                                "/yours",
                                "/yours/*",
                                "/error",
                                "/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(words).accessDeniedHandler(words))
                // Whoever holds such a link has no session: what the link says is all that they are asked to prove. Its
                // cookie is sent from its own pages only.
                .csrf(forms -> forms.ignoringRequestMatchers("/how-it-was/*", "/feedback/*", "/yours", "/yours/*"))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, _, _) -> words.letGo(request))
                        .logoutSuccessHandler(new SignedOut(ways)))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(origins)))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(sight, SecurityContextHolderFilter.class)
                // Looking for the form's token reads the form, including its file.
                .addFilterBefore(new FilesWhereTheyAreTaken(takers, outside), CsrfFilter.class)
                .addFilterBefore(new LittleOfTheSignedOut(), CsrfFilter.class)
                .build();
    }

    /// A form may be sent here, and signing out leads to where somebody signed in.
    private static String policy(String origins) {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'"
                + origins
                + "; frame-ancestors 'none'";
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
