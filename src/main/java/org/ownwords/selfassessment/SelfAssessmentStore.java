package org.ownwords.selfassessment;

import static ownwords.generated.db.Tables.SELF_ASSESSMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.selfassessment.SelfAssessment.Organised;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What organisations say of themselves, and what others say to it.
@Repository
class SelfAssessmentStore {

    private static final int MOST = 5000;

    private final DSLContext db;

    SelfAssessmentStore(DSLContext db) {
        this.db = db;
    }

    /// The newest year first, then by the name of the organisation.
    List<SelfAssessment> all() {
        return db.selectFrom(SELF_ASSESSMENT)
                .orderBy(SELF_ASSESSMENT.YEAR.desc(), SELF_ASSESSMENT.ORGANISATION, SELF_ASSESSMENT.ID)
                .limit(MOST)
                .fetch(row -> new SelfAssessment(
                        row.get(SELF_ASSESSMENT.ID),
                        row.get(SELF_ASSESSMENT.FRAMEWORK),
                        new Organised(row.get(SELF_ASSESSMENT.ORGANISATION_ID), row.get(SELF_ASSESSMENT.ORGANISATION)),
                        new ReportingYear(row.get(SELF_ASSESSMENT.YEAR))));
    }

    /// Whether it was added: not where the organisation has begun it for that year already.
    boolean add(SelfAssessment assessment, By by) {
        return db.insertInto(SELF_ASSESSMENT)
                        .set(SELF_ASSESSMENT.AUTHORITY, by.authority())
                        .set(SELF_ASSESSMENT.ID, assessment.id())
                        .set(SELF_ASSESSMENT.FRAMEWORK, assessment.framework())
                        .set(
                                SELF_ASSESSMENT.ORGANISATION,
                                assessment.organisation().name())
                        .set(
                                SELF_ASSESSMENT.ORGANISATION_ID,
                                assessment.organisation().id())
                        .set(SELF_ASSESSMENT.YEAR, assessment.year().from())
                        .set(SELF_ASSESSMENT.RECORDED_AT, by.recordedAt())
                        .set(SELF_ASSESSMENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
