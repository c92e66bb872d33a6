package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Typed;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// What happens to a form that is sent after its session ended: the words are held until the same person has signed in
/// again, and then given back in their form.
@Component
public class SignedOutWords implements AuthenticationEntryPoint, AccessDeniedHandler {

    /// The hidden field that says who was typing.
    public static final String TYPIST = "typist";

    private static final String HELD = SignedOutWords.class.getName();

    /// Words that were sent without a session.
    public record Held(String form, Typed typed) {}

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        signIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (SignedIn.from(SecurityContextHolder.getContext().getAuthentication())
                        .isPresent()
                && !"POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        signIn(request, response);
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("X-Draft") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if ("POST".equals(request.getMethod()) && request.getParameter(TYPIST) != null) {
            request.getSession()
                    .setAttribute(HELD, new Held(request.getRequestURI(), Typed.from(request.getParameterMap())));
        }
        response.sendRedirect("/sign-in?then="
                + java.net.URLEncoder.encode(request.getRequestURI(), java.nio.charset.StandardCharsets.UTF_8));
    }

    /// The words held for this person, once: nobody else who signs in here is given them.
    public static @Nullable Held takeBack(HttpServletRequest request, Practitioner practitioner) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(HELD) instanceof Held held)) {
            return null;
        }
        session.removeAttribute(HELD);
        return held.typed().text(TYPIST).equals(practitioner.username()) ? held : null;
    }
}
