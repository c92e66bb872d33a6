package org.ownwords.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.ownwords.database.DatabaseTrouble;
import org.ownwords.page.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The page for whatever was asked while the database takes nothing in. It comes before everything that
/// asks the database, needs nothing from it, and carries what was typed, because nothing else can keep it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TellsOfTrouble extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TellsOfTrouble.class);

    /// After which somebody, or their proxy, may ask again.
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Chromes chromes;
    private final Templates templates;
    private final Clock clock;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.MIN);

    TellsOfTrouble(Chromes chromes, Templates templates, Clock clock) {
        this.chromes = chromes;
        this.templates = templates;
        this.clock = clock;
    }

    /// Whether there was trouble a moment ago, and nothing has been kept since.
    boolean isRecent() {
        return last.get().isAfter(clock.instant().minus(AGAIN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            if (Acting.in(request).isPresent()) {
                // Their look was kept.
                last.set(Instant.MIN);
            }
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!DatabaseTrouble.isWhy(failure) || response.isCommitted()) {
                throw failure;
            }
            last.set(clock.instant());
            LOG.error("The database takes nothing in: {}", DatabaseTrouble.words(failure));
            tell(request, response);
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader("Retry-After", String.valueOf(AGAIN.toSeconds()));
        var page = templates.accessError(
                chromes.ofItself(request),
                "Ownwords cannot record anything now",
                "The place where records are kept is full or does not answer. What was recorded before is safe. What you"
                        + " sent just now may not have been recorded.",
                "Tell your administrator, and try again in a few minutes.",
                WordsInHand.of(request).orElse(null));
        new Page(HttpStatus.SERVICE_UNAVAILABLE, page).render(Map.of(), request, response);
    }
}
