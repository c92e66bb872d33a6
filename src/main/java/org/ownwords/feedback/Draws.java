package org.ownwords.feedback;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.feedback.FeedbackOutsideFact.FewDrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The few that are drawn each month. A month is drawn once: nobody draws again until it suits.
@Service
@Transactional
class Draws {

    private final DrawStore store;
    private final ApplicationEventPublisher events;

    Draws(DrawStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<MonthlyDraw> all() {
        return store.all();
    }

    /// The case of each enquiry that was drawn, and the day it ended: somebody may have had several.
    @Transactional(readOnly = true)
    Map<UUID, MonthlyDraw.Ended> ended(Collection<UUID> enquiries) {
        return store.ended(enquiries);
    }

    void draw(UUID id, YearMonth month, int howMany, long seed, By by) {
        var draw = MonthlyDraw.of(id, month, store.frame(month), howMany, seed);
        if (store.add(draw, howMany, by)) {
            events.publishEvent(new FewDrawn(id, by));
        }
    }
}
