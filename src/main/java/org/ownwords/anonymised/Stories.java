package org.ownwords.anonymised;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.anonymised.StoryFact.StoryReleased;
import org.ownwords.anonymised.StoryFact.StoryWithdrawn;
import org.ownwords.anonymised.StoryFact.StoryWritten;
import org.ownwords.casework.WorthTelling;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The stories of cases, for those who may open the cases. The same id twice records once.
@Service
@Transactional
class Stories {

    /// What came of recording something about a story.
    enum Became {
        RECORDED,
        /// A colleague has recorded something about it since it was read.
        CHANGED_SINCE,
        /// They wrote it themselves.
        OWN
    }

    private final StoryStore store;
    private final StoryAddsStore adds;
    private final Cases cases;
    private final List<WorthTelling> concepts;
    private final ApplicationEventPublisher events;

    Stories(
            StoryStore store,
            StoryAddsStore adds,
            Cases cases,
            List<WorthTelling> concepts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.cases = cases;
        this.concepts = List.copyOf(concepts);
        this.events = events;
    }

    /// Of a case, the newest first.
    @Transactional(readOnly = true)
    List<KnownStory> on(CaseFile file) {
        return store.on(file.id());
    }

    /// @throws NotFound where this case has none under this id
    @Transactional(readOnly = true)
    KnownStory get(CaseFile file, StoryId id) {
        return on(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// A story that waits for somebody who did not write it, with its case.
    record Waiting(KnownStory story, CaseFile file) {}

    /// Those that somebody may release, of cases that they may open.
    @Transactional(readOnly = true)
    List<Waiting> waitingFor(By by) {
        var waiting =
                store.waiting().stream().filter(each -> each.releasedBy(by)).toList();
        var files = cases.visibleTo(by.actor())
                .those(waiting.stream().map(KnownStory::caseId).distinct().toList());
        return waiting.stream()
                .flatMap(each ->
                        Optional.ofNullable(files.get(each.caseId())).map(file -> new Waiting(each, file)).stream())
                .toList();
    }

    /// A case that somebody said others could learn from, and that has no story yet.
    record Worth(WorthTelling.Case worth, CaseFile file) {}

    /// Those of cases that somebody may open, the latest first.
    @Transactional(readOnly = true)
    List<Worth> worthTelling(By by) {
        var worth = concepts.stream()
                .flatMap(concept -> concept.worthTelling().stream())
                .toList();
        var ids = worth.stream().map(WorthTelling.Case::caseId).distinct().toList();
        var told = store.told(ids);
        var files = cases.visibleTo(by.actor()).those(ids);
        return worth.stream()
                .filter(each -> !told.contains(each.caseId()))
                .flatMap(each ->
                        Optional.ofNullable(files.get(each.caseId())).map(file -> new Worth(each, file)).stream())
                .toList();
    }

    void write(UUID id, CaseFile file, Story story, By by) {
        if (adds.add(id, file.id(), story, null, by)) {
            events.publishEvent(new StoryWritten(file.id(), id, by));
        }
    }

    /// Another version of a story. What was told before is told until the new version is released.
    ///
    /// @param read the version that was read, which this one replaces
    Became writeAnew(UUID id, CaseFile file, KnownStory known, UUID read, Story story, By by) {
        if (known.isOpen() && known.version().equals(read) && adds.add(id, file.id(), story, known, by)) {
            events.publishEvent(new StoryWritten(file.id(), id, by));
            return Became.RECORDED;
        }
        return adds.isWritten(id) ? Became.RECORDED : Became.CHANGED_SINCE;
    }

    /// @param read the version that was read
    Became release(UUID id, CaseFile file, KnownStory known, UUID read, Release release, By by) {
        if (adds.isReleased(id)) {
            return Became.RECORDED;
        }
        return switch (known.mayRelease(by)) {
            case MayRelease.WroteIt _ -> Became.OWN;
            case MayRelease.Settled _ -> Became.CHANGED_SINCE;
            case MayRelease.Allowed _ -> {
                if (!known.version().equals(read) || !adds.add(id, known, release, by)) {
                    // Sent twice at the same moment, it is recorded once.
                    yield adds.isReleased(id) ? Became.RECORDED : Became.CHANGED_SINCE;
                }
                events.publishEvent(new StoryReleased(file.id(), id, by));
                yield Became.RECORDED;
            }
        };
    }

    /// Takes a story back, at once and with all its versions. Where it was taken back before, nothing is added.
    Became withdraw(UUID id, CaseFile file, KnownStory known, Withdrawal withdrawal, By by) {
        if (adds.add(id, known, withdrawal, by)) {
            events.publishEvent(new StoryWithdrawn(file.id(), id, by));
            return Became.RECORDED;
        }
        return adds.isWithdrawn(id) ? Became.RECORDED : Became.CHANGED_SINCE;
    }
}
