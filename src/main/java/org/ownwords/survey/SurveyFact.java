package org.ownwords.survey;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to a survey. Each version is on a chain of its own, and so is each round.
sealed interface SurveyFact extends Recorded {

    record SurveyWritten(UUID survey, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(survey);
        }

        @Override
        public Row row() {
            return new Row("survey", survey);
        }
    }

    /// Of a figure of a survey elsewhere, on a chain of its own.
    record SurveyFigureEntered(UUID figure, UUID id, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(figure);
        }

        @Override
        public Row row() {
            return new Row("survey_figure", id);
        }
    }

    record SurveyOpened(UUID round, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(round);
        }

        @Override
        public Row row() {
            return new Row("survey_round", round);
        }
    }

    record SurveyAnswered(UUID round, UUID answer, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(round);
        }

        @Override
        public Row row() {
            return new Row("survey_answer", answer);
        }
    }

    record SurveyClosed(UUID round, UUID closed, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(round);
        }

        @Override
        public Row row() {
            return new Row("survey_closed", closed);
        }
    }

    record SurveyRoundCorrected(UUID round, UUID correction, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(round);
        }

        @Override
        public Row row() {
            return new Row("survey_round", correction);
        }
    }

    /// A round that was closed by mistake takes answers again.
    record SurveyReopened(UUID round, UUID reopened, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(round);
        }

        @Override
        public Row row() {
            return new Row("survey_closed", reopened);
        }
    }

    record SurveyAnswerTakenBack(UUID round, UUID answer, By recorded) implements SurveyFact {
        @Override
        public Chain chain() {
            return new Chain(round);
        }

        @Override
        public Row row() {
            return new Row("survey_answer", answer);
        }
    }
}
