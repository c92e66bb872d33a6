package org.ownwords.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long the council of the present sight keeps drafts, and what becomes of older ones. Drafts are not
/// records: what was not sent was not recorded.
@Service
@Transactional
public class Retentions {

    private final RetentionStore store;
    private final ApplicationEventPublisher events;

    Retentions(RetentionStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Sets it. Sent twice, it is recorded once.
    ///
    /// @param replaces what was recorded last, when it was read; nothing where that was nothing
    public Change set(Retention retention, Optional<UUID> replaces, By by) {
        var before = store.recorded(retention.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), retention);
        }
        if (!last().map(Retention::id).equals(replaces) || !store.add(retention, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new RetentionSet(retention.id(), by));
        return new Change.Made();
    }

    /// What was recorded last.
    @Transactional(readOnly = true)
    public Optional<Retention> last() {
        return all().stream().findFirst().map(Kept::what);
    }

    /// All that was recorded, the newest first.
    @Transactional(readOnly = true)
    public List<Kept<Retention>> all() {
        return store.all();
    }

    /// Deletes the drafts that were not changed for as long as the council keeps them.
    ///
    /// @return how many
    int deleteOld(Instant now) {
        return last().map(Retention::days)
                .map(days -> store.deleteOlderThan(now.atOffset(ZoneOffset.UTC).minusDays(days)))
                .orElse(0);
    }
}
