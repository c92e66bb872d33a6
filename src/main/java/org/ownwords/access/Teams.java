package org.ownwords.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.history.Chain;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The teams of the council of the present sight, with those that have ended: each
/// change is a row with its fact.
@Service
@Transactional
public class Teams {

    private final TeamStore store;
    private final ApplicationEventPublisher events;

    Teams(TeamStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// A new team. Sent twice, it is recorded once. No two are called the same.
    public Change add(TeamEntry entry, By by) {
        return again(entry)
                .or(() -> taken(entry))
                .orElseGet(() -> store.addTeam(entry.team().code(), by.authority())
                        .<Change>map(chain -> record(chain, entry, Optional.empty(), by))
                        .orElseGet(() -> again(entry).orElseGet(Change.Taken::new)));
    }

    /// Another name, which no other team has or had last, or its end.
    ///
    /// @param replaces what was read before it was changed
    public Change change(TeamEntry entry, UUID replaces, By by) {
        return again(entry)
                .or(() -> taken(entry))
                .orElseGet(
                        () -> store.last(entry.team().code()).map(TeamEntry::id).equals(Optional.of(replaces))
                                ? record(store.chain(entry.team().code()), entry, Optional.of(replaces), by)
                                : new Change.ChangedSince());
    }

    /// That another team is called so. One that is called so already keeps its name, so that it can be ended.
    private Optional<Change> taken(TeamEntry sent) {
        var all = store.all();
        var name = sent.team().name();
        var keeps = all.stream()
                .anyMatch(each -> each.team().code().equals(sent.team().code())
                        && each.team().isCalled(name));
        return all.stream()
                .filter(each -> !keeps)
                .filter(each -> !each.team().code().equals(sent.team().code()))
                .filter(each -> each.team().isCalled(name))
                .findFirst()
                .map(_ -> new Change.Taken());
    }

    /// The same sent twice is recorded once. Something else under the same id is never taken for it.
    private Optional<Change> again(TeamEntry sent) {
        return store.recorded(sent.id()).map(recorded -> Change.sentAgain(recorded, sent));
    }

    private Change record(Chain chain, TeamEntry entry, Optional<UUID> replaces, By by) {
        if (!store.add(entry, replaces, by)) {
            return again(entry).orElseGet(Change.ChangedSince::new);
        }
        events.publishEvent(new TeamRecorded(chain, entry.id(), by));
        return new Change.Made();
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

    /// All that was recorded of a team, the newest first.
    @Transactional(readOnly = true)
    public List<Kept<TeamEntry>> history(String code) {
        return store.history(code);
    }
}
