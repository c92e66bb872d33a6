package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.boardwork.BoardWorkFact.BoardWorkRecorded;
import org.ownwords.boardwork.BoardWorkFact.BoardWorkRecordedAgain;
import org.ownwords.boardwork.EntryForm.Correction;
import org.ownwords.page.NotFound;
import org.ownwords.vocabulary.AbuseType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The entries of the Board's own work. The same id twice records once. What follows from an entry follows from one
/// that is there and counts.
@Service
@Transactional
public class BoardWork {

    private final Map<Noun, EntryStore> stores = new EnumMap<>(Noun.class);
    private final ActionStore actions;
    private final NewsStore news;
    private final TrendStore trends;
    private final ApplicationEventPublisher events;

    BoardWork(
            List<EntryStore> all,
            ActionStore actions,
            NewsStore news,
            TrendStore trends,
            ApplicationEventPublisher events) {
        all.forEach(store -> stores.put(store.noun(), store));
        this.actions = actions;
        this.news = news;
        this.trends = trends;
        this.events = events;
    }

    private EntryStore store(Noun noun) {
        return Objects.requireNonNull(stores.get(noun));
    }

    public void record(UUID id, Entry says, By by) {
        var from = says.about();
        if (from != null) {
            standing(from.noun(), from.entry());
        }
        var store = store(says.noun());
        if (store.add(id, says, by)) {
            events.publishEvent(new BoardWorkRecorded(store.table(), id, by));
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
        events.publishEvent(new BoardWorkRecordedAgain(store.table(), known.id(), id, by));
        return true;
    }

    /// One, also where it should not be here.
    @Transactional(readOnly = true)
    Known get(Noun noun, UUID entry) {
        return store(noun).find(entry).orElseThrow(NotFound::new);
    }

    /// One that counts.
    @Transactional(readOnly = true)
    Known standing(Noun noun, UUID entry) {
        var known = get(noun, entry);
        if (known.inError()) {
            throw new NotFound();
        }
        return known;
    }

    @Transactional(readOnly = true)
    List<Known> list(Noun noun, Filter filter) {
        return store(noun).list(filter);
    }

    /// All that was recorded of an entry, the newest first.
    @Transactional(readOnly = true)
    List<Version> versions(Known known) {
        return store(known.says().noun()).versions(known.id());
    }

    /// What came of any of these, the newest first.
    @Transactional(readOnly = true)
    List<Known> news(List<Known> of) {
        return news.of(of.stream().map(Known::id).toList());
    }

    /// What news are about, by its id: those that count. One query for each kind.
    @Transactional(readOnly = true)
    Map<UUID, Known> abouts(List<Known> news) {
        var ids = new EnumMap<Noun, List<UUID>>(Noun.class);
        for (var each : news) {
            if (each.says() instanceof News one) {
                ids.computeIfAbsent(one.about().noun(), _ -> new ArrayList<>())
                        .add(one.about().entry());
            }
        }
        var abouts = new HashMap<UUID, Known>();
        ids.forEach((noun, some) -> store(noun).counting(some).forEach(each -> abouts.put(each.id(), each)));
        return Map.copyOf(abouts);
    }

    /// The open actions of a colleague that are due before a day.
    @Transactional(readOnly = true)
    List<Known> dueOf(String identity, LocalDate before) {
        return actions.dueOf(identity, before);
    }

    /// Concerns about a kind of harm, beside the day of what was done about it.
    @Transactional(readOnly = true)
    Trend trend(AbuseType harm, LocalDate done, LocalDate today) {
        var until = Trend.until(done, today);
        return Trend.of(harm, done, trends.counts(harm, Trend.from(until), until), until);
    }

    /// The regulator's points: as the council wrote them last, or else as they come with the software.
    @Transactional(readOnly = true)
    Points points() {
        return list(Noun.POINTS, Filter.all(LocalDate.MIN)).stream()
                .map(Known::says)
                .map(Points.class::cast)
                .findFirst()
                .orElse(PointsThatCome.POINTS);
    }
}
