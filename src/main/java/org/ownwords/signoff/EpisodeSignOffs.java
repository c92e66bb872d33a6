package org.ownwords.signoff;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.AsksFirst;
import org.ownwords.casework.Episode;
import org.ownwords.casework.Episodes;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The stages of a case that are done, and what colleagues said of them. The same id twice records
/// once.
@Service
@Transactional
class EpisodeSignOffs {

    private final List<Episodes> concepts;
    private final SignOffStore store;
    private final AsksFirst first;
    private final ApplicationEventPublisher events;

    EpisodeSignOffs(List<Episodes> concepts, SignOffStore store, AsksFirst first, ApplicationEventPublisher events) {
        this.concepts = concepts;
        this.store = store;
        this.first = first;
        this.events = events;
    }

    /// A stage, with what a colleague said of it last.
    ///
    /// @param signed that, or null where none has looked at it
    record Looked(Episode episode, @Nullable SignedOff signed) {}

    /// The stages of a case that are done, the newest first.
    @Transactional(readOnly = true)
    List<Looked> on(CaseFile file) {
        var signed = store.on(file.id());
        return concepts.stream()
                .flatMap(concept -> concept.episodes(file).stream())
                .sorted(Comparator.comparing(Episode::on).reversed())
                .map(episode -> new Looked(
                        episode,
                        signed.stream()
                                .filter(each -> each.of().equals(episode.row()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /// One of them.
    ///
    /// @throws NotFound where this case has no such stage
    @Transactional(readOnly = true)
    Looked get(CaseFile file, UUID row) {
        return on(file).stream()
                .filter(each -> each.episode().row().id().equals(row))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Records what a colleague says, if they may. What is to be looked at again waits for nothing.
    ///
    /// @param cannotWait whether somebody may come to harm before what the council wants answered first is answered
    SecondLook look(UUID id, CaseFile file, Episode episode, Opinion opinion, boolean cannotWait, By by) {
        var permission = SecondLook.mayBeBy(by.practitioner(), episode, by.today());
        if (permission instanceof SecondLook.Allowed && opinion instanceof Opinion.Agree && !cannotWait) {
            var open = first.open(file, EpisodeMoments.moment(file, episode), by);
            if (!open.isEmpty()) {
                return new SecondLook.AsksFirst(open);
            }
        }
        if (permission instanceof SecondLook.Allowed && store.add(id, file.id(), episode, opinion, by)) {
            events.publishEvent(new EpisodeLookedAt(file.id(), id, by));
        }
        return permission;
    }
}
