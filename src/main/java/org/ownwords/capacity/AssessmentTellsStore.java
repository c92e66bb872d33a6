package org.ownwords.capacity;

import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of assessments, those recorded in error among them.
@Repository
class AssessmentTellsStore implements Tells {

    private final DSLContext db;

    AssessmentTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CAPACITY_ASSESSMENT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(AssessmentStore.WHOLE)
                .select(CAPACITY_ASSESSMENT_STANDS.RECORDED_AT, CAPACITY_ASSESSMENT_STANDS.RECORDED_BY)
                .from(CAPACITY_ASSESSMENT.as(CAPACITY_ASSESSMENT_STANDS))
                .where(CAPACITY_ASSESSMENT_STANDS.CASE_ID.eq(chain.id()))
                .fetch(AssessmentTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Assessment> tell(Chain chain, UUID id) {
        return db.select(AssessmentStore.WHOLE)
                .from(CAPACITY_ASSESSMENT.as(CAPACITY_ASSESSMENT_STANDS))
                .where(CAPACITY_ASSESSMENT_STANDS.CASE_ID.eq(chain.id()))
                .and(CAPACITY_ASSESSMENT_STANDS.ID.eq(id))
                .fetchOptional(AssessmentStore::assessment);
    }

    private static Told told(Record row) {
        var assessment = AssessmentStore.assessment(row);
        var at = row.get(CAPACITY_ASSESSMENT_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(assessment.assessing().on(), at),
                at,
                row.get(CAPACITY_ASSESSMENT_STANDS.RECORDED_BY),
                row.get(CAPACITY_ASSESSMENT_STANDS.ID),
                AssessmentSentences.sentence(assessment),
                assessment.said(),
                AssessmentSentences.details(assessment));
    }
}
