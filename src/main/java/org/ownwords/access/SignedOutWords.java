package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Typed;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// What happens to a form that is sent after its session ended: the words are held until the same person has signed in
/// again, and then given back in their form.
///
/// Anybody can send such a form, so there is a limit to what is held. If there is no more room, the newest
/// form is not taken and its page says so. What was promised to somebody earlier is kept.
@Component
class SignedOutWords implements AuthenticationEntryPoint, AccessDeniedHandler {

    /// The hidden field that says who was typing.
    public static final String TYPIST = "typist";

    /// The most that is held of one form, in bytes: about twenty thousand words.
    static final int MOST = 256 * 1024;

    private static final long MOST_OF_ALL = 32L * 1024 * 1024;

    /// What a field takes besides its letters.
    private static final int FIELD = 100;

    private static final String HELD = SignedOutWords.class.getName();

    /// Words that were sent without a session.
    public record Held(String form, Typed typed) {

        long size() {
            return form.length()
                    + typed.fields().entrySet().stream()
                            .mapToLong(field -> size(field.getKey())
                                    + field.getValue().stream()
                                            .mapToLong(Held::size)
                                            .sum())
                            .sum();
        }

        private static long size(String text) {
            return FIELD + 2L * text.length();
        }
    }

    private final HeldWordsStore store;
    private final Clock clock;

    SignedOutWords(HeldWordsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        signIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (Acting.in(request).isPresent() && !"POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        signIn(request, response);
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isDraft(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if ("POST".equals(request.getMethod()) && request.getParameter(TYPIST) != null && !hold(request)) {
            response.sendRedirect(signInAgain(request) + "&kept=no");
            return;
        }
        response.sendRedirect(signInAgain(request));
    }

    private static boolean isDraft(HttpServletRequest request) {
        return request.getHeader("X-Draft") != null;
    }

    private static String signInAgain(HttpServletRequest request) {
        return "/sign-in?then=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }

    /// Whether there was room for what was sent.
    private boolean hold(HttpServletRequest request) {
        var held = new Held(request.getRequestURI(), Typed.from(request.getParameterMap()));
        var key = UUID.randomUUID();
        if (held.size() > MOST || !store.hold(key, held, MOST_OF_ALL, clock.instant())) {
            return false;
        }
        letGo(request);
        request.getSession().setAttribute(HELD, key);
        return true;
    }

    /// Answers a person who is not signed in and sent more than can be held. Nothing of it was read.
    static void tooMuch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isDraft(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signInAgain(request) + "&kept=no");
        }
    }

    /// The words held for this person, given once. No one else who signs in here gets them.
    @Nullable Held takeBack(HttpServletRequest request, Actor actor) {
        return letGo(request)
                .filter(held -> held.typed().text(TYPIST).equals(actor.id().value()))
                .orElse(null);
    }

    /// Holds nothing any longer for whoever has this session.
    Optional<Held> letGo(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(HELD) instanceof UUID key)) {
            return Optional.empty();
        }
        session.removeAttribute(HELD);
        return store.take(key);
    }
}
