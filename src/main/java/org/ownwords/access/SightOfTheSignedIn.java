package org.ownwords.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads again who is signed in, and binds their sight around the whole handling of their request, the
/// security filters included, so that a refused request is logged as a look too. A person who no longer
/// works here is signed out, and so is one of a provider that nobody can ask any more.
final class SightOfTheSignedIn extends OncePerRequestFilter {

    private final Practitioners practitioners;
    private final LookInterceptor looks;
    private final List<StillSignedIn> still;

    SightOfTheSignedIn(Practitioners practitioners, LookInterceptor looks, List<StillSignedIn> still) {
        this.practitioners = practitioners;
        this.looks = looks;
        this.still = List.copyOf(still);
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
        var id = signedIn.get().getPrincipal();
        var elsewhere = signedIn.get().proof().isPresent();
        if ((elsewhere && still.isEmpty())
                || !still.stream().allMatch(each -> each.is(request, response, id, elsewhere))) {
            signOut(request);
            chain.doFilter(request, response);
            return;
        }
        var acting = Sight.of(authority, () -> practitioners.acting(authority, id));
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
