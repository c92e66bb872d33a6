package org.ownwords.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The log of looks: who opened what, lists, searches and refusals included, so that the adult can be told.
@Service
class Looks {

    /// One request of a person.
    ///
    /// @param route    the pattern of its address, like `/cases/{caseId}`
    /// @param subject  the case, person or run it was about, or null
    /// @param searched what they searched for, or null
    /// @param status   the HTTP status they were answered with
    public record Look(
            Instant at,
            Actor actor,
            String method,
            String route,
            @Nullable UUID subject,
            @Nullable String searched,
            int status) {}

    /// A look as an administrator sees it. What was searched for is left out: it may name somebody, and they
    /// see no case.
    ///
    /// @param number the place of the look in the log
    /// @param actor  the identity of the person who looked
    public record Line(
            long number,
            Instant at,
            String actor,
            String role,
            String method,
            String route,
            @Nullable UUID subject,
            int status) {}

    /// How many looks one page shows.
    static final int MOST = 100;

    private final LookStore store;

    Looks(LookStore store) {
        this.store = store;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(Look look) {
        store.add(look);
    }

    /// The latest looks in the council of the person who asks.
    ///
    /// @param whose    only theirs, or null
    /// @param subject  only those at this case, person or run, or null
    /// @param before   only those before this place in the log, or null
    @Transactional(readOnly = true)
    public List<Line> latest(Actor asking, @Nullable ActorId whose, @Nullable UUID subject, @Nullable Long before) {
        return store.latest(asking.authority(), whose, subject, before, MOST);
    }
}
