package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
    /// @param departures of each reason, in words
    /// @param pauses     of each reason, in words
    public record Counted(Map<String, Integer> departures, Map<String, Integer> pauses) {}

    @Transactional(readOnly = true)
    public Counted since(LocalDate day) {
        return new Counted(inWords(store.since(day)), inWords(store.pausesSince(day)));
    }

    /// In the order of the list.
    private static <T extends Enum<T> & Coded> Map<String, Integer> inWords(Map<T, Integer> counted) {
        var inWords = new LinkedHashMap<String, Integer>();
        counted.keySet().stream().sorted().forEach(each -> inWords.put(each.words(), counted.getOrDefault(each, 0)));
        return inWords;
    }
}
