package org.ownwords.jointboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Councils;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The Boards that the council of the present sight has together with others.
@Service
@Transactional
public class JointBoards {

    private final JointBoardStore store;
    private final Councils councils;
    private final ApplicationEventPublisher events;

    JointBoards(JointBoardStore store, Councils councils, ApplicationEventPublisher events) {
        this.store = store;
        this.councils = councils;
        this.events = events;
    }

    /// Adds one, changes it or ends it. Sent twice, it is recorded once. No two of a council have the same name.
    ///
    /// @param replaces what was recorded of it last, when it was read; nothing where it is added
    public Change record(JointBoard board, Optional<UUID> replaces, By by) {
        var before = store.recorded(board.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), board);
        }
        if (store.isNamed(board.name(), board.what())) {
            return new Change.Taken();
        }
        var last = history(board.what()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(board, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new JointBoardRecorded(board.id(), by));
        return new Change.Made();
    }

    /// Each as it was recorded last, by name, with those that have ended.
    @Transactional(readOnly = true)
    public List<JointBoard> all() {
        return store.all();
    }

    /// Those that hold on a day, by name.
    @Transactional(readOnly = true)
    public List<JointBoard> on(LocalDate day) {
        return all().stream().filter(each -> each.holdsOn(day)).toList();
    }

    /// All that was recorded of one, the newest first.
    @Transactional(readOnly = true)
    List<Kept<JointBoard>> history(UUID what) {
        return store.history(what);
    }

    /// The councils that have people here, but for the actor's own, by name.
    @Transactional(readOnly = true)
    List<OtherCouncil> others(Actor actor) {
        return store.councils(councils.here()).stream()
                .filter(each -> !each.code().equals(actor.authority()))
                .toList();
    }

    /// The councils of a Board, by name.
    @Transactional(readOnly = true)
    public List<OtherCouncil> of(JointBoard board) {
        return store.councils(board.with());
    }

    /// The same with the council that says it, by name.
    @Transactional(readOnly = true)
    public List<OtherCouncil> all(JointBoard board, String own) {
        return store.councils(
                Stream.concat(Stream.of(own), board.with().stream()).toList());
    }

    /// Whether the council of the present sight lets the Board of another see what is published of it.
    @Transactional(readOnly = true)
    public Sharing with(String reader, LocalDate today) {
        return Sharing.of(reader, store.all(), today);
    }
}
