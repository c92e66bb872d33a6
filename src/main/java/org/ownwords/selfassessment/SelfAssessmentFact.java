package org.ownwords.selfassessment;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to a framework or to a self-assessment. Each of these is on a chain of its own.
sealed interface SelfAssessmentFact extends Recorded {

    /// Of which framework or self-assessment.
    UUID of();

    @Override
    default Chain chain() {
        return new Chain(of());
    }

    record FrameworkWritten(UUID of, By recorded) implements SelfAssessmentFact {
        @Override
        public Row row() {
            return new Row("framework", of);
        }
    }

    record SelfAssessmentBegun(UUID of, By recorded) implements SelfAssessmentFact {
        @Override
        public Row row() {
            return new Row("self_assessment", of);
        }
    }

    record SelfAssessmentCorrected(UUID of, UUID correction, By recorded) implements SelfAssessmentFact {
        @Override
        public Row row() {
            return new Row("self_assessment", correction);
        }
    }

    record PointAnswered(UUID of, UUID point, By recorded) implements SelfAssessmentFact {
        @Override
        public Row row() {
            return new Row("self_assessment_point", point);
        }
    }

    record PointModerated(UUID of, UUID moderation, By recorded) implements SelfAssessmentFact {
        @Override
        public Row row() {
            return new Row("self_assessment_moderation", moderation);
        }
    }
}
