package org.ownwords.plan;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen to a plan.
sealed interface PlanFact extends CaseFact {

    record PlanItemAdded(CaseId caseId, PlanItemId item, By recorded) implements PlanFact {
        @Override
        public Row row() {
            return new Row("plan_item", item.value());
        }
    }

    record PlanItemChanged(CaseId caseId, PlanItemId item, PlanItemId replaced, By recorded) implements PlanFact {
        @Override
        public Row row() {
            return new Row("plan_item", item.value());
        }
    }

    record PlanItemEnded(CaseId caseId, UUID ending, PlanItemId item, By recorded) implements PlanFact {
        @Override
        public Row row() {
            return new Row("plan_item_ended", ending);
        }
    }

    record PlanItemWentOn(CaseId caseId, UUID progress, By recorded) implements PlanFact {
        @Override
        public Row row() {
            return new Row("plan_item_progress", progress);
        }
    }

    record PlanArranged(CaseId caseId, UUID arrangement, By recorded) implements PlanFact {
        @Override
        public Row row() {
            return new Row("plan_arrangement", arrangement);
        }
    }

    record PlanGiven(CaseId caseId, UUID given, By recorded) implements PlanFact {
        @Override
        public Row row() {
            return new Row("plan_given", given);
        }
    }

    record PlanItemGoesOn(CaseId caseId, PlanItemId item, PlanItemId replaced, By recorded) implements PlanFact {
        @Override
        public Row row() {
            return new Row("plan_item", item.value());
        }
    }
}
