package org.ownwords.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The log of looks: who opened what, lists, searches and refusals included, so that the adult can be told.
@Service
public class Looks {

    /// One request somebody made.
    ///
    /// @param route    the pattern of its address, like `/cases/{caseId}`
    /// @param subject  the case or person it was about, or null
    /// @param searched what they searched for, or null
    /// @param status   the HTTP status they were answered with
    public record Look(
            Instant at,
            Practitioner practitioner,
            String method,
            String route,
            @Nullable UUID subject,
            @Nullable String searched,
            int status) {}

    private final LookStore store;

    Looks(LookStore store) {
        this.store = store;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(Look look) {
        store.add(look);
    }
}
