package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.page.NotFound;
import org.ownwords.workforce.EntryForm.Correction;
import org.ownwords.workforce.WorkforceFact.LearningRecorded;
import org.ownwords.workforce.WorkforceFact.LearningRecordedAgain;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The entries of supervision and learning: finding one is being allowed to read it. The same id twice records once.
@Service
@Transactional
public class Workforce {

    private final Map<Noun, EntryStore> stores = new EnumMap<>(Noun.class);
    private final SupervisionStore supervisions;
    private final HadStore had;
    private final ReplyStore replies;
    private final ApplicationEventPublisher events;

    Workforce(
            List<EntryStore> all,
            SupervisionStore supervisions,
            HadStore had,
            ReplyStore replies,
            ApplicationEventPublisher events) {
        all.forEach(store -> stores.put(store.noun(), store));
        this.supervisions = supervisions;
        this.had = had;
        this.replies = replies;
        this.events = events;
    }

    private EntryStore store(Noun noun) {
        return Objects.requireNonNull(stores.get(noun));
    }

    public void record(UUID id, Entry says, By by) {
        var from = says.about();
        if (from != null) {
            visibleTo(by.practitioner()).standing(from.noun(), from.entry());
        }
        var store = store(says.noun());
        if (store.add(id, says, by)) {
            events.publishEvent(new LearningRecorded(store.table(), id, by));
        }
    }

    /// Records an entry as it is now, unless somebody else has since the page was opened.
    ///
    /// @param read the row that said what it was when the page was opened
    /// @return false where another row says it now; nothing is recorded then
    boolean again(UUID id, Known known, UUID read, Correction correction, By by) {
        var store = store(known.says().noun());
        if (store.isRecorded(id)) {
            return true;
        }
        if (!known.lastRow().equals(read) || !store.add(id, known, correction.again(), correction.says(), by)) {
            return false;
        }
        events.publishEvent(new LearningRecordedAgain(store.table(), known.id(), id, by));
        return true;
    }

    Visible visibleTo(Practitioner reader) {
        return new Visible(reader);
    }

    /// The entries that somebody may read ([MayRead]).
    final class Visible {

        private final Practitioner reader;

        private Visible(Practitioner reader) {
            this.reader = reader;
        }

        /// One, also where it should not be here.
        ///
        /// @throws NotFound where there is none, or none they may read
        Known get(Noun noun, UUID entry) {
            return find(noun, entry).orElseThrow(NotFound::new);
        }

        private Optional<Known> find(Noun noun, UUID entry) {
            return store(noun)
                    .find(entry)
                    .filter(known -> MayRead.entry(reader, known.says()))
                    .filter(known -> {
                        var from = known.says().about();
                        return from == null || find(from.noun(), from.entry()).isPresent();
                    });
        }

        /// One that counts.
        Known standing(Noun noun, UUID entry) {
            var known = get(noun, entry);
            if (known.inError()) {
                throw new NotFound();
            }
            return known;
        }

        /// Those that are theirs to read.
        List<Known> list(Noun noun) {
            return store(noun).list(reader).stream()
                    .filter(known -> MayRead.entry(reader, known.says()))
                    .toList();
        }

        /// What training any of some colleagues had that they may read of, the latest first.
        List<Known> had(Collection<String> identities) {
            return had.of(identities).stream()
                    .filter(known -> MayRead.entry(reader, known.says()))
                    .toList();
        }

        /// What follows from some entries that they read.
        List<Known> following(Noun noun, Collection<Known> from) {
            return store(noun).following(from.stream().map(Known::id).toList()).stream()
                    .filter(known -> MayRead.entry(reader, known.says()))
                    .toList();
        }

        /// All that was recorded of an entry, the newest first. What an entry said before it was shared stays with
        /// whoever could read it then.
        List<Version> versions(Known known) {
            return store(known.says().noun()).versions(known.id()).stream()
                    .filter(version -> MayRead.entry(reader, version.says()))
                    .toList();
        }
    }

    /// When each colleague had each training last.
    Map<TrainingDue.Last, LocalDate> lastHad() {
        return had.last();
    }

    /// How soon some questions were answered.
    Answers answers(Collection<Known> questions) {
        return new Answers(replies.answeredOn(questions.stream().map(Known::id).toList()));
    }

    /// What is counted of the supervisions from one day to another.
    List<Counted> counted(LocalDate from, LocalDate until) {
        return supervisions.counted(from, until);
    }
}
