package org.ownwords.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what somebody sends without being signed in, before any of it is kept in memory, if it is more
/// than can be [held][SignedOutWords] for them or does not say its size. A file that a page outside takes is
/// [taken][FilesWhereTheyAreTaken].
final class LittleOfTheSignedOut extends OncePerRequestFilter {

    /// The longest form that anybody can send.
    private static final long HEARD_OUT = 4L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var much =
                request.getContentLengthLong() > SignedOutWords.MOST || request.getHeader("Transfer-Encoding") != null;
        if (much && Acting.in(request).isEmpty() && !FilesWhereTheyAreTaken.takesFromOutside(request)) {
            HeardOut.of(request, HEARD_OUT);
            SignedOutWords.tooMuch(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
