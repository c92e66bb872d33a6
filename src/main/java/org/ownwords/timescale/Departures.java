package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.timescale.TimescaleFact.DepartedFromProcedure;
import org.ownwords.vocabulary.Coded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Departures from the council's procedure, with their reasons. The same id twice records once.
@Service
@Transactional
public class Departures {

    private final DepartureStore store;
    private final ApplicationEventPublisher events;

    Departures(DepartureStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void depart(UUID id, CaseFile file, Departure departure, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), departure, first, by)) {
            events.publishEvent(new DepartedFromProcedure(file.id(), id, by));
        }
    }

    /// How many there were since a day, by reason.
    ///
    /// @param departures how many of each reason, in words
    /// @param pauses     how many of each reason and how long they lasted, in words
    public record Counted(Map<String, String> departures, Map<String, String> pauses) {}

    @Transactional(readOnly = true)
    public Counted since(LocalDate day, LocalDate today) {
        return new Counted(
                inWords(store.since(day), String::valueOf), inWords(store.pausesSince(day, today), Lasted::words));
    }

    /// In the order of the list.
    private static <T extends Enum<T> & Coded, V> Map<String, String> inWords(
            Map<T, V> counted, Function<V, String> words) {
        var inWords = new LinkedHashMap<String, String>();
        counted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> inWords.put(each.getKey().words(), words.apply(each.getValue())));
        return inWords;
    }
}
