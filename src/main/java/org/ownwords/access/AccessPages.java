package org.ownwords.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
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

    /// Reads again who is signed in, and binds their sight around the whole handling of their request, the
    /// security filters included, so that a refused request is logged as a look too. A person who no longer
    /// works here is signed out.
    private static final class SightOfTheSignedIn extends OncePerRequestFilter {

        private final Practitioners practitioners;
        private final LookInterceptor looks;

        SightOfTheSignedIn(Practitioners practitioners, LookInterceptor looks) {
            this.practitioners = practitioners;
            this.looks = looks;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var signedIn = SignedIn.from(SecurityContextHolder.getContext().getAuthentication());
            if (signedIn.isEmpty() || request.getRequestURI().startsWith("/assets/")) {
                chain.doFilter(request, response);
                return;
            }
            var authority = signedIn.get().authority();
            var acting = Sight.of(
                    authority,
                    () -> practitioners.acting(authority, signedIn.get().getPrincipal()));
            if (acting.isEmpty()) {
                signOut(request);
                chain.doFilter(request, response);
                return;
            }
            acting.get().actIn(request);
            try {
                Sight.of(authority, () -> {
                    looks.around(request, response, chain);
                    return true;
                });
            } catch (ServletException | IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }

        private static void signOut(HttpServletRequest request) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }

    /// Refuses a form with a file before any of it is read, unless it was sent to a page that [takes
    /// one][TakesFile], by somebody who is allowed to, and is not too large.
    private static final class FilesWhereTheyAreTaken extends OncePerRequestFilter {

        /// How much of a body that is too large is read, as a multiple of the limit, so that the sender gets
        /// an answer.
        private static final long HEARD_OUT = 4;

        private final List<TakesFile> takers;

        FilesWhereTheyAreTaken(List<TakesFile> takers) {
            this.takers = List.copyOf(takers);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var type = request.getContentType();
            if (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
                chain.doFilter(request, response);
                return;
            }
            var acting = Acting.in(request);
            if (acting.isEmpty()) {
                response.sendRedirect("/sign-in");
                return;
            }
            var taker = takers.stream()
                    .filter(each -> request.getMethod().equals("POST")
                            && request.getRequestURI().equals(each.path())
                            && acting.get().actor() instanceof Practitioner practitioner
                            && practitioner.role() == each.role())
                    .findFirst();
            if (taker.isEmpty()) {
                response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            } else if (request.getContentLengthLong() > taker.get().most()) {
                hearOut(request, taker.get().most() * HEARD_OUT);
                response.sendRedirect(taker.get().tooLarge());
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /// Refuses what somebody sends without being signed in, before any of it is kept in memory, if it is more
    /// than can be [held][SignedOutWords] for them or does not say its size.
    private static final class LittleOfTheSignedOut extends OncePerRequestFilter {

        /// The longest form that anybody can send.
        private static final long HEARD_OUT = 4L * 1024 * 1024;

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var much = request.getContentLengthLong() > SignedOutWords.MOST
                    || request.getHeader("Transfer-Encoding") != null;
            if (much && Acting.in(request).isEmpty()) {
                hearOut(request, HEARD_OUT);
                SignedOutWords.tooMuch(request, response);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    private static void hearOut(HttpServletRequest request, long most) throws IOException {
        var piece = new byte[1 << 16];
        var sent = request.getInputStream();
        var heard = 0L;
        for (var read = sent.read(piece); read >= 0 && heard < most; read = sent.read(piece)) {
            heard += read;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(looks).excludePathPatterns("/assets/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
    }

    /// Gives handlers the [Practitioner] signed in, [By] (them, now), and the [Chrome][org.ownwords.page.Chrome].
    private final class Arguments implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return List.of(Practitioner.class, By.class, org.ownwords.page.Chrome.class)
                    .contains(parameter.getParameterType());
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer model,
                NativeWebRequest web,
                @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            if (parameter.getParameterType() == org.ownwords.page.Chrome.class) {
                return chromes.of(web.getNativeRequest(HttpServletRequest.class));
            }
            var by = new By(
                    Acting.in(web.getNativeRequest(HttpServletRequest.class))
                            .orElseThrow()
                            .actor(),
                    clock.instant());
            return parameter.getParameterType() == By.class ? by : by.practitioner();
        }
    }
}
