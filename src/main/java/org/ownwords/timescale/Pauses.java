package org.ownwords.timescale;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.TimescaleFact.ClockPaused;
import org.ownwords.timescale.TimescaleFact.ClockResumed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pauses of a case's clock. Every method takes the id of the row it writes; the same id twice records
/// once.
@Service
@Transactional
public class Pauses {

    private final PauseStore store;
    private final PauseAddsStore adds;
    private final ApplicationEventPublisher events;

    Pauses(PauseStore store, PauseAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Stops the clock.
    ///
    /// @param pause one that has not ended
    public void pause(CaseFile file, Pause pause, By by) {
        pause(file, pause, null, by);
    }

    /// @param first the pause that this is recorded in the place of, or null. That the clock was started again after it
    ///              stays
    void pause(CaseFile file, Pause pause, @Nullable PauseId first, By by) {
        if (adds.add(pause, file.id(), first, by)) {
            events.publishEvent(new ClockPaused(file.id(), pause.id(), by));
        }
    }

    /// Starts the clock again.
    ///
    /// @return false where somebody else has started it already; nothing is recorded then
    public boolean resume(UUID id, CaseFile file, PauseId pause, Resumption resumption, By by) {
        var added = adds.addResumption(id, file.id(), pause, resumption, by);
        if (added) {
            events.publishEvent(new ClockResumed(file.id(), id, pause, by));
        }
        return added || adds.isResumption(id);
    }

    /// Every pause of a case, the newest first, whether or not it has ended.
    @Transactional(readOnly = true)
    public List<Pause> on(CaseFile file) {
        return store.on(file.id());
    }

    /// Every pause of several cases. A case with none is left out.
    @Transactional(readOnly = true)
    public Map<CaseId, List<Pause>> on(Collection<CaseId> cases) {
        return store.on(cases);
    }

    /// The pause that was not ended by hand: of several, the one that began first.
    @Transactional(readOnly = true)
    public Optional<Pause> open(CaseFile file) {
        return on(file).stream().filter(Pause::isOpen).min(Comparator.comparing(Pause::since));
    }

    /// One pause of a case.
    ///
    /// @throws NotFound where the case has no such pause
    @Transactional(readOnly = true)
    public Pause get(CaseFile file, PauseId id) {
        return on(file).stream()
                .filter(pause -> pause.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
