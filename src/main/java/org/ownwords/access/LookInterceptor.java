package org.ownwords.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// Lets through only those a page is [allowed][Allow] to, and logs every look before the page is shown.
@Component
final class LookInterceptor implements HandlerInterceptor {

    private static final String LOGGED = LookInterceptor.class.getName() + ".logged";
    private static final List<String> SEARCHING = List.of("GET", "HEAD");
    private static final List<String> SEARCHED = List.of("q", "words");

    private final Looks looks;
    private final Clock clock;

    LookInterceptor(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(request)) {
            if (!Acting.in(request)
                    .map(acting -> mayUse(method, acting.actor()))
                    .orElse(false)) {
                throw new Refused();
            }
        }
        return true;
    }

    /// Pages that can be opened without signing in, and the error page.
    private static boolean isOpen(HttpServletRequest request) {
        return List.of("/sign-in", "/error").contains(request.getRequestURI());
    }

    /// A kind of actor without a decision does not get in.
    private static boolean mayUse(HandlerMethod method, Actor actor) {
        return switch (actor) {
            case Practitioner practitioner -> allowed(method).contains(practitioner.role());
            case Guest _ -> false;
        };
    }

    private static List<Role> allowed(HandlerMethod method) {
        var allow = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allow.class);
        if (allow == null) {
            allow = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allow.class);
        }
        return allow == null ? List.of() : List.of(allow.value());
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        log(request, shown == null ? response.getStatus() : status(shown.getView()));
    }

    /// Logs a look that was answered with a page of its own instead: it was refused, is not there, or failed.
    void beforeShowing(HttpServletRequest request, HttpStatus status) {
        log(request, status.value());
    }

    /// What is shown is a page, a file or, after a form that was accepted, the way to one.
    private static int status(@Nullable View shown) {
        return switch (shown) {
            case Page page -> page.status().value();
            case SentFile _ -> HttpStatus.OK.value();
            case null, default -> HttpStatus.SEE_OTHER.value();
        };
    }

    /// Lets the request through and, if nothing above has logged it, logs it here.
    void around(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            log(request, status);
        }
    }

    private void log(HttpServletRequest request, int status) {
        var acting = Acting.in(request);
        if (acting.isEmpty()
                || request.getAttribute(LOGGED) != null
                || request.getRequestURI().startsWith("/assets/")) {
            return;
        }
        request.setAttribute(LOGGED, true);
        var look = new Looks.Look(
                clock.instant(),
                acting.get().actor(),
                request.getMethod(),
                route(request),
                subject(request),
                searched(request),
                status);
        Sight.of(look.actor().authority(), () -> {
            looks.add(look);
            return true;
        });
    }

    /// The words of a search for people, or within a case: all that was sent for a page to search by, and the whole of
    /// it, so that nothing can be hidden behind anything else. What is sent in a form is no search.
    private static @Nullable String searched(HttpServletRequest request) {
        if (!SEARCHING.contains(request.getMethod())) {
            return null;
        }
        try {
            var words = SEARCHED.stream()
                    .map(request::getParameterValues)
                    .filter(Objects::nonNull)
                    // As a page is given a parameter that was sent more than once.
                    .map(values -> String.join(",", values))
                    .toList();
            return words.isEmpty() ? null : String.join(" ", words).replace("\0", "");
        } catch (InvalidParameterException e) {
            return null;
        }
    }

    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "unknown" : pattern.toString();
    }

    private static @Nullable UUID subject(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            for (var name : List.of("caseId", "personId", "runId")) {
                if (variables.get(name) instanceof String value) {
                    try {
                        return UUID.fromString(value);
                    } catch (IllegalArgumentException e) {
                        return null;
                    }
                }
            }
        }
        return null;
    }
}
