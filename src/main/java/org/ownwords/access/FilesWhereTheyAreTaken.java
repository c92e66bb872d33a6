package org.ownwords.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a form with a file before any of it is read, unless it was sent to a page that [takes
/// one][TakesFile], by somebody who is allowed to, and is not too large; or by somebody [outside][TakesFileFromOutside]
/// who has a page open that takes one. It says beforehand how large it is, as
/// every browser does.
final class FilesWhereTheyAreTaken extends OncePerRequestFilter {

    /// How much of a body that is too large is read, as a multiple of the limit, so that the sender gets
    /// an answer.
    private static final long HEARD_OUT = 4;

    private static final String TAKEN = FilesWhereTheyAreTaken.class.getName();

    private final List<TakesFile> takers;
    private final List<TakesFileFromOutside> outside;

    FilesWhereTheyAreTaken(List<TakesFile> takers, List<TakesFileFromOutside> outside) {
        this.takers = List.copyOf(takers);
        this.outside = List.copyOf(outside);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        var page = outside.stream()
                .filter(each -> request.getMethod().equals("POST") && each.takes(request))
                .findFirst();
        if (page.isPresent()) {
            request.setAttribute(TAKEN, true);
            take(new Most(page.get().most(), page.get().tooLarge()), request, response, chain);
            return;
        }
        var acting = Acting.in(request);
        if (acting.isEmpty()) {
            response.sendRedirect("/sign-in");
            return;
        }
        var taker = takers.stream()
                .filter(each -> request.getMethod().equals("POST")
                        && acting.get().actor() instanceof Practitioner practitioner
                        && each.takes(request.getRequestURI(), practitioner.role()))
                .findFirst();
        if (taker.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            take(new Most(taker.get().most(), taker.get().tooLarge()), request, response, chain);
        }
    }

    /// How much a page takes, and what is added to its address where more was sent.
    private record Most(long bytes, String tooLarge) {}

    private static void take(Most most, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most.bytes()) {
            HeardOut.of(request, most.bytes() * HEARD_OUT);
            response.sendRedirect(request.getRequestURI() + most.tooLarge());
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Whether a file from outside is taken here.
    static boolean takesFromOutside(HttpServletRequest request) {
        return request.getAttribute(TAKEN) != null;
    }
}
