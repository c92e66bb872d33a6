package org.ownwords.feedback;

import gg.jte.Content;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.casework.ForColleague;
import org.springframework.stereotype.Component;

/// What people said about somebody's work, from their own list.
@Component
class FeedbackForColleague implements ForColleague {

    private final SaidStore store;
    private final Templates templates;

    FeedbackForColleague(SaidStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @Override
    public Optional<Content> forColleague(By by) {
        return Optional.of(templates.feedbackForColleague(store.waiting(by.practitioner())));
    }
}
