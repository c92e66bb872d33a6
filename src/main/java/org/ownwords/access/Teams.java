package org.ownwords.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The teams of the council of the present sight, with those that have ended: each change is a row with its fact.
@Service
@Transactional
public class Teams {

    private final TeamStore store;
    private final ApplicationEventPublisher events;

    Teams(TeamStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// A new team. Sent twice, or with a code that is there already, it is recorded once.
    public void add(TeamEntry entry, By by) {
        store.addTeam(entry.team().code(), by.authority()).ifPresent(chain -> {
            store.add(entry, Optional.empty(), by);
            events.publishEvent(new TeamRecorded(chain, entry.id(), by));
        });
    }

    /// Another name, or its end.
    ///
    /// @param replaces what was read before it was changed
    /// @return whether it was recorded; not where somebody else has changed it since
    public boolean change(TeamEntry entry, UUID replaces, By by) {
        if (store.isRecorded(entry.id())) {
            return true;
        }
        var last = store.last(entry.team().code());
        if (!last.map(TeamEntry::id).equals(Optional.of(replaces))) {
            return false;
        }
        store.add(entry, Optional.of(replaces), by);
        events.publishEvent(new TeamRecorded(store.chain(entry.team().code()), entry.id(), by));
        return true;
    }

    /// All there are or were, by name.
    @Transactional(readOnly = true)
    public List<TeamEntry> all() {
        return store.all();
    }

    /// What was recorded of a team last.
    @Transactional(readOnly = true)
    public Optional<TeamEntry> last(String code) {
        return store.last(code);
    }
}
