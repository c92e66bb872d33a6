package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Page;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/// Lets through only those a page is [allowed][Allow] to, and logs every look before the page is shown.
final class LookInterceptor implements HandlerInterceptor {

    private static final String LOGGED = LookInterceptor.class.getName() + ".logged";
    private static final int LONGEST_SEARCH = 200;

    private final Looks looks;
    private final Clock clock;

    LookInterceptor(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(request)) {
            var practitioner = practitioner();
            if (practitioner == null || !allowed(method).contains(practitioner.role())) {
                throw new Refused();
            }
        }
        return true;
    }

    /// Pages that are there before anybody has signed in, and the page that says what went wrong.
    private static boolean isOpen(HttpServletRequest request) {
        return List.of("/sign-in", "/error").contains(request.getRequestURI());
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
        var status = shown != null && shown.getView() instanceof Page page
                ? page.status().value()
                : 200;
        log(request, shown != null && shown.getView() instanceof Page ? status : response.getStatus());
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(LOGGED) == null) {
            log(request, failure == null ? response.getStatus() : 500);
        }
    }

    private void log(HttpServletRequest request, int status) {
        var practitioner = practitioner();
        if (practitioner == null) {
            return;
        }
        request.setAttribute(LOGGED, true);
        var searched = request.getParameter("q");
        var look = new Looks.Look(
                clock.instant(),
                practitioner,
                request.getMethod(),
                route(request),
                subject(request),
                searched == null
                        ? null
                        : searched.substring(0, Math.min(searched.length(), LONGEST_SEARCH))
                                .replace("\0", ""),
                status);
        Sight.of(practitioner.authority(), () -> {
            looks.add(look);
            return true;
        });
    }

    private static @Nullable Practitioner practitioner() {
        return SignedIn.from(SecurityContextHolder.getContext().getAuthentication())
                .orElse(null);
    }

    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "unknown" : pattern.toString();
    }

    private static @Nullable UUID subject(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            for (var name : List.of("caseId", "personId")) {
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
