package org.ownwords.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.TellingReferrer;
import org.ownwords.meeting.MeetingsToCome;
import org.ownwords.page.Days;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.section42.ConcernBecame;
import org.ownwords.section42.Section42Decisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letters on a case. The same id twice records once. With a letter that says what was decided to whoever raised a
/// concern, it is recorded that they were told.
@Service
@Transactional
class Letters {

    private final LetterStore store;
    private final Concerns concerns;
    private final Section42Decisions decisions;
    private final MeetingsToCome meetings;
    private final ApplicationEventPublisher events;

    Letters(
            LetterStore store,
            Concerns concerns,
            Section42Decisions decisions,
            MeetingsToCome meetings,
            ApplicationEventPublisher events) {
        this.store = store;
        this.concerns = concerns;
        this.decisions = decisions;
        this.meetings = meetings;
        this.events = events;
    }

    /// Those that can be written now: about each concern, and each meeting to come. To somebody who raised a
    /// concern about themselves, or of whom nothing is known, there is none; what is not decided is not told.
    @Transactional(readOnly = true)
    List<Possible> possible(CaseFile file) {
        var possible = new ArrayList<Possible>();
        meetings.on(file).forEach(each -> possible.addAll(Possible.of(each, file)));
        var became = decisions.became(file);
        concerns.on(file)
                .forEach(each ->
                        possible.addAll(Possible.of(each, became.getOrDefault(each.id(), ConcernBecame.NOT_DECIDED))));
        return possible;
    }

    /// @throws NotFound where it cannot be written now
    @Transactional(readOnly = true)
    Possible possible(CaseFile file, String kind, UUID about) {
        return possible(file).stream()
                .filter(each -> each.kind().code().equals(kind) && each.about().equals(about))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Records that a letter was sent.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void send(UUID id, CaseFile file, Letter letter, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), letter, first, by)) {
            events.publishEvent(new LetterFact(file.id(), id, by));
            if (letter.kind() == LetterKind.REFERRER) {
                concerns.tellReferrer(
                        told(id),
                        file,
                        new ConcernId(letter.about()),
                        new TellingReferrer(
                                true,
                                "By a letter, %s. What it says is with the letters of this case."
                                        .formatted(letter.sent().how().inSentence()),
                                letter.sent().on()),
                        by);
            }
        }
    }

    /// The row that says that whoever raised the concern was told by this letter.
    static UUID told(UUID letter) {
        return Ids.from(letter, "told");
    }

    /// Those of a case, the latest first, up to [LetterStore#MOST].
    @Transactional(readOnly = true)
    List<KnownLetter> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of a case, where it stands.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KnownLetter get(CaseFile file, UUID id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }

    /// The day its concern was raised, or nothing where it is about a meeting.
    @Transactional(readOnly = true)
    Optional<LocalDate> raised(CaseFile file, LetterKind kind, UUID about) {
        return switch (kind) {
            case RECEIVED, REFERRER, PARTNER ->
                concerns.on(file).stream()
                        .filter(each -> each.id().value().equals(about))
                        .map(each -> Days.on(each.concern().raisedAt()))
                        .findFirst();
            case INVITATION, INVITATION_OF_OTHERS -> Optional.empty();
        };
    }
}
