package org.ownwords.quality;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.quality.Barrier.Became;
import org.ownwords.quality.BarrierFact.BarrierAnswered;
import org.ownwords.quality.BarrierFact.BarrierSaid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What stands in the way of those who do the work, collected and answered. Everybody who works on cases
/// reads all of it. Who says something is shown where they want that. The same id twice records once.
@Service
@Transactional
class Barriers {

    private final BarrierStore store;
    private final ApplicationEventPublisher events;

    Barriers(BarrierStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// What somebody says.
    ///
    /// @param wouldHelp what would help, or null
    /// @param named     whether others see who says it
    record Saying(Barrier.Kind kind, String words, @Nullable String wouldHelp, boolean named) {

        Saying {
            if (words.isBlank()) {
                throw new IllegalArgumentException("Something stands in the way");
            }
        }
    }

    /// Those that wait for an answer first.
    @Transactional(readOnly = true)
    List<Barrier> all() {
        return store.all();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Barrier get(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    void say(UUID id, Saying saying, By by) {
        if (store.add(id, saying, null, by)) {
            events.publishEvent(new BarrierSaid(id, id, by));
        }
    }

    /// Says it again as it should be: whoever said it, and nobody else.
    ///
    /// @return false where it was said again since the page was opened; nothing is recorded then
    boolean sayAgain(UUID id, Barrier barrier, Saying saying, Again again, By by) {
        if (again.replaces(barrier.recorded()) && store.add(id, saying, again, by)) {
            events.publishEvent(new BarrierSaid(barrier.id(), id, by));
            return true;
        }
        return barrier.recorded().row().equals(id);
    }

    /// One that somebody said themselves.
    ///
    /// @throws NotFound where they did not
    @Transactional(readOnly = true)
    Barrier own(UUID id, By by) {
        return store.find(id).filter(each -> each.isOf(by.recordedBy())).orElseThrow(NotFound::new);
    }

    /// Records what was done about it.
    ///
    /// @param replaces the answer that counted when the page was opened, or null
    /// @return false where somebody else answered since; nothing is recorded then
    boolean answer(UUID id, Barrier barrier, Became became, String words, @Nullable UUID replaces, By by) {
        if (store.answer(id, barrier.id(), became, words, replaces, by)) {
            events.publishEvent(new BarrierAnswered(barrier.id(), id, by));
            return true;
        }
        var answer = barrier.answer();
        return answer != null && answer.id().equals(id);
    }
}
