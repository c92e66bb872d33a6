package org.ownwords.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.survey.Survey.Written;
import org.ownwords.survey.SurveyFact.SurveyWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The surveys of a council. A survey is followed by another version and never changed. The same id twice records
/// once.
@Service
@Transactional
class Surveys {

    private final SurveyStore store;
    private final ApplicationEventPublisher events;

    Surveys(SurveyStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// The newest first, with every version.
    @Transactional(readOnly = true)
    List<Survey> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    Optional<Survey> find(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Survey get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Adds a survey, or another version of one.
    ///
    /// @param before the survey that it is another version of, or null
    /// @return false where that one has another version already; nothing is recorded then
    boolean write(UUID id, Written survey, @Nullable Survey before, By by) {
        if (store.add(id, survey, before, by)) {
            events.publishEvent(new SurveyWritten(id, by));
            return true;
        }
        return find(id).isPresent();
    }
}
