package org.ownwords.survey;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to a survey. Each version is on a chain of its own, and so is each round.
sealed interface SurveyFact extends Recorded {

    /// The version, the round or the figure.
    UUID of();

    @Override
    default Chain chain() {
        return new Chain(of());
    }

    record SurveyWritten(UUID of, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey", of);
        }
    }

    /// Of a figure of a survey elsewhere, on a chain of its own.
    record SurveyFigureEntered(UUID of, UUID id, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey_figure", id);
        }
    }

    record SurveyOpened(UUID of, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey_round", of);
        }
    }

    record SurveyAnswered(UUID of, UUID answer, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey_answer", answer);
        }
    }

    record SurveyClosed(UUID of, UUID closed, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey_closed", closed);
        }
    }

    record SurveyRoundCorrected(UUID of, UUID correction, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey_round", correction);
        }
    }

    /// A round that was closed by mistake takes answers again.
    record SurveyReopened(UUID of, UUID reopened, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey_closed", reopened);
        }
    }

    record SurveyAnswerTakenBack(UUID of, UUID answer, By recorded) implements SurveyFact {
        @Override
        public Row row() {
            return new Row("survey_answer", answer);
        }
    }
}
