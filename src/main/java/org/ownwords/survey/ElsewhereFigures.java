package org.ownwords.survey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.survey.FigureStore.Again;
import org.ownwords.survey.SurveyFact.SurveyFigureEntered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What surveys elsewhere found. The same id twice records once.
@Service
@Transactional
class ElsewhereFigures {

    private final FigureStore figures;
    private final ApplicationEventPublisher events;

    ElsewhereFigures(FigureStore figures, ApplicationEventPublisher events) {
        this.figures = figures;
        this.events = events;
    }

    /// What surveys elsewhere found.
    @Transactional(readOnly = true)
    List<ElsewhereFigure> all() {
        return figures.all();
    }

    /// What figures said before they were changed, or recorded as in error, the newest first.
    @Transactional(readOnly = true)
    List<SaidBefore> before() {
        return figures.before();
    }

    /// Whether a row is there already: a form was sent twice.
    @Transactional(readOnly = true)
    boolean isRecorded(UUID id) {
        return figures.isRecorded(id);
    }

    /// Records what a survey elsewhere told, or changes it.
    ///
    /// @param again what it puts right, or null
    /// @return false where a colleague changed it since; nothing is recorded then
    boolean enter(ElsewhereFigure figure, @Nullable Again again, By by) {
        if (figures.add(figure, again, by)) {
            events.publishEvent(new SurveyFigureEntered(figure.what(), figure.id(), by));
            return true;
        }
        return figures.isRecorded(figure.id());
    }
}
