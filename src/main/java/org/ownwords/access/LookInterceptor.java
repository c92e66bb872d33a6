package org.ownwords.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.database.DatabaseTrouble;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// Lets through only those a page is [allowed][Allow] to, and logs every look before the page is shown.
@Component
final class LookInterceptor implements HandlerInterceptor {

    private static final String LOGGED = LookInterceptor.class.getName() + ".logged";

    private final Looks looks;
    private final Clock clock;

    LookInterceptor(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method, request)) {
            if (!Acting.in(request)
                    .map(acting -> mayUse(method, acting.actor()))
                    .orElse(false)) {
                throw new Refused();
            }
        }
        return true;
    }

    /// Pages that can be opened without signing in, and the error page.
    private static boolean isOpen(HandlerMethod method, HttpServletRequest request) {
        return request.getRequestURI().equals("/error")
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), BeforeSignIn.class);
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
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            // A database that takes nothing in takes no look in either.
            if (!DatabaseTrouble.isWhy(failure)) {
                log(request, HttpStatus.INTERNAL_SERVER_ERROR.value());
            }
            throw failure;
        }
        log(request, response.getStatus());
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
                clock.instant(), acting.get().actor(), LookedFor.asked(request), LookedFor.searched(request), status);
        Sight.of(look.actor().authority(), () -> {
            looks.add(look);
            return true;
        });
    }
}
