package org.ownwords.wording;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.access.Acting;
import org.ownwords.access.Sight;
import org.ownwords.vocabulary.LocalWords;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds the words of their council around each request of somebody who is signed in. Every page says them,
/// so they are remembered until they change here, and read again every few seconds, because they may change
/// on another node.
@Component
class SaysLocalWords extends OncePerRequestFilter {

    private static final long EVERY_MS = 5_000;

    private final Wording wording;
    private final Map<String, LocalWords> remembered = new ConcurrentHashMap<>();

    SaysLocalWords(Wording wording) {
        this.wording = wording;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var acting = Acting.in(request);
        if (acting.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var authority = acting.get().actor().authority();
            remembered.computeIfAbsent(authority, _ -> wording.now()).around(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    public void forget(LocalWordSet set) {
        remembered.remove(set.authority());
    }

    @Scheduled(fixedDelay = EVERY_MS)
    void readAgain() {
        remembered.replaceAll((authority, _) -> Sight.of(authority, wording::now));
    }
}
