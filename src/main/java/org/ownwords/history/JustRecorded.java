package org.ownwords.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether somebody recorded something a moment ago, so that the next page can tell them so.
@Service
public class JustRecorded {

    private static final Duration A_MOMENT = Duration.ofMinutes(10);

    private final HistoryStore store;

    JustRecorded(HistoryStore store) {
        this.store = store;
    }

    /// Whether somebody has recorded a row a moment ago.
    ///
    /// @param identity of whoever may have recorded it
    /// @param row      the id of a row, as an address has it
    @Transactional(readOnly = true)
    public boolean isBy(String identity, UUID row, String authority, Instant now) {
        return store.isRecorded(authority, row, identity, now.minus(A_MOMENT).atOffset(ZoneOffset.UTC));
    }
}
