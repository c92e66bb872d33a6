package org.ownwords.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Acting;
import org.ownwords.access.Actor;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.KeepsWords;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Sent;
import org.ownwords.page.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives every form handler what was [Typed]: what has just been sent, or the draft of it. A form that is
/// refused becomes a draft; one that is accepted ends it. No handler does any of this itself.
@Controller
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST, Role.INTERVIEWER, Role.ADMINISTRATOR})
class DraftPages implements WebMvcConfigurer, KeepsWords {

    private static final Logger LOG = LoggerFactory.getLogger(DraftPages.class);

    /// The path of a page of ours, and nothing that goes with it.
    private static final Pattern ADDRESS = Pattern.compile("/[a-z0-9/-]{1,200}");

    private static final String PATH = "/drafts";
    private static final String OWN = SentForms.Own.class.getName();

    private final Drafts drafts;
    private final SentForms sent;
    private final Templates templates;
    private final Clock clock;

    DraftPages(Drafts drafts, SentForms sent, Templates templates, Clock clock) {
        this.drafts = drafts;
        this.sent = sent;
        this.templates = templates;
        this.clock = clock;
    }

    /// Saves what has been typed so far into the form at the address `form`.
    @PostMapping(PATH)
    ResponseEntity<Void> save(@RequestParam String form, Typed typed, By by) {
        if (!ADDRESS.matcher(form).matches()) {
            throw new NotFound();
        }
        drafts.save(form, typed, by);
        return new ResponseEntity<>(HttpStatus.NO_CONTENT);
    }

    /// Asks whether what was typed into the form at the address `form` is not wanted any more.
    @GetMapping(PATH + "/start-again")
    Page ask(Chrome chrome, @RequestParam String form, By by) {
        var saved =
                ADDRESS.matcher(form).matches() ? drafts.of(form, by.actor()).saved() : null;
        if (saved == null) {
            throw new NotFound();
        }
        return Page.of(templates.draftStartAgain(chrome, form, saved));
    }

    @PostMapping(PATH + "/start-again")
    View startAgain(@RequestParam String form, By by) {
        if (!ADDRESS.matcher(form).matches()) {
            throw new NotFound();
        }
        drafts.forget(form, by);
        return Page.to(form);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TypedArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeepsDrafts())
                .excludePathPatterns(
                        "/assets/**",
                        "/sign-in",
                        "/sign-in/**",
                        "/how-it-was/*",
                        "/feedback",
                        "/feedback/*",
                        "/yours",
                        "/yours/*",
                        PATH,
                        PATH + "/**",
                        "/error");
    }

    private final class TypedArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Typed.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var request = web.getNativeRequest(HttpServletRequest.class);
            if (request == null) {
                return Typed.nothing();
            }
            if (request.getMethod().equals("POST")) {
                actor(request).ifPresent(actor -> giveItsOwnId(request, actor));
                return Sent.in(request);
            }
            return actor(request)
                    .map(actor -> drafts.of(request.getRequestURI(), actor))
                    .orElse(Typed.nothing());
        }
    }

    private final class KeepsDrafts implements HandlerInterceptor {
        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView shown) {
            if (!request.getMethod().equals("POST") || shown == null) {
                return;
            }
            actor(request).ifPresent(actor -> {
                if (shown.getView() instanceof Page) {
                    keep(request, actor);
                } else {
                    drafts.end(request.getRequestURI(), Sent.in(request), new By(actor, clock.instant()));
                }
            });
        }
    }

    @Override
    public boolean keep(HttpServletRequest request) {
        var actor = actor(request);
        if (actor.isEmpty() || request.getRequestURI().startsWith("/sign-")) {
            return false;
        }
        try {
            keep(request, actor.get());
            return true;
        } catch (RuntimeException failure) {
            LOG.error("What was typed at {} could not be kept", request.getRequestURI(), failure);
            return false;
        }
    }

    private void keep(HttpServletRequest request, Actor actor) {
        var by = new By(actor, clock.instant());
        drafts.save(request.getRequestURI(), Sent.in(request), by);
        if (request.getAttribute(OWN) instanceof SentForms.Own own) {
            sent.refused(own, by);
        }
    }

    private void giveItsOwnId(HttpServletRequest request, Actor actor) {
        if (!request.getRequestURI().startsWith(PATH)) {
            var own = sent.underItsOwnId(Sent.in(request), new By(actor, clock.instant()));
            request.setAttribute(OWN, own);
            Sent.put(request, own.typed());
        }
    }

    private static Optional<Actor> actor(HttpServletRequest request) {
        return Acting.in(request).map(Acting::actor);
    }
}
