package org.ownwords.switches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a council has turned on. A council that has set nothing has nothing on.
@Service
@Transactional(readOnly = true)
public class Switches {

    private final SwitchStore store;
    private final ApplicationEventPublisher events;

    Switches(SwitchStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// What is on and was on. One query.
    public TurnedOn turnedOn() {
        return new TurnedOn(store.all().stream().map(Kept::what).toList());
    }

    /// All that was recorded of a switch, the newest first.
    List<Kept<SwitchEntry>> history(String code) {
        return store.all().stream()
                .filter(each -> each.what().code().equals(code))
                .toList();
    }

    /// Turns it on or off from a day on. Sent twice, it is recorded once.
    ///
    /// @param replaces what was recorded of the switch last, when it was read; nothing where that was nothing
    @Transactional
    Change set(SwitchEntry entry, Optional<UUID> replaces, By by) {
        var before = store.recorded(entry.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), entry);
        }
        var last = history(entry.code()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(entry, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new SwitchSet(entry.id(), entry.from(), by));
        return new Change.Made();
    }
}
