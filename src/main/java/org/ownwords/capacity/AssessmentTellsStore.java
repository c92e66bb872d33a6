package org.ownwords.capacity;

import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT_STANDS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the timeline says of assessments, those recorded in error among them.
@Repository
class AssessmentTellsStore implements Tells {

    private final DSLContext db;
    private final Refusals refusals;

    AssessmentTellsStore(DSLContext db, Refusals refusals) {
        this.db = db;
        this.refusals = refusals;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CAPACITY_ASSESSMENT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        var rows = db.select(AssessmentStore.WHOLE)
                .select(CAPACITY_ASSESSMENT_STANDS.RECORDED_AT, CAPACITY_ASSESSMENT_STANDS.RECORDED_BY)
                .from(CAPACITY_ASSESSMENT.as(CAPACITY_ASSESSMENT_STANDS))
                .where(CAPACITY_ASSESSMENT_STANDS.CASE_ID.eq(chain.id()))
                .fetch();
        // Asked only where a note is about a no: most are not.
        var nos = rows.getValues(CAPACITY_ASSESSMENT_STANDS.REFUSAL_ID).stream().allMatch(Objects::isNull)
                ? Map.<UUID, String>of()
                : refusals.ever(new CaseId(chain.id()));
        return rows.map(row -> told(row, nos));
    }

    /// One as it was recorded, in error or not.
    Optional<Assessment> tell(Chain chain, UUID id) {
        return db.select(AssessmentStore.WHOLE)
                .from(CAPACITY_ASSESSMENT.as(CAPACITY_ASSESSMENT_STANDS))
                .where(CAPACITY_ASSESSMENT_STANDS.CASE_ID.eq(chain.id()))
                .and(CAPACITY_ASSESSMENT_STANDS.ID.eq(id))
                .fetchOptional(AssessmentStore::assessment);
    }

    private static Told told(Record row, Map<UUID, String> nos) {
        var assessment = AssessmentStore.assessment(row);
        var refusal = assessment.refusal();
        var at = row.get(CAPACITY_ASSESSMENT_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(assessment.assessing().on(), at),
                at,
                row.get(CAPACITY_ASSESSMENT_STANDS.RECORDED_BY),
                row.get(CAPACITY_ASSESSMENT_STANDS.ID),
                AssessmentSentences.sentence(assessment),
                assessment.said(),
                AssessmentSentences.details(assessment, refusal == null ? null : nos.get(refusal)));
    }
}
