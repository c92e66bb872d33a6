package org.ownwords.selfassessment;

import static ownwords.generated.db.Tables.SELF_ASSESSMENT;
import static ownwords.generated.db.Tables.SELF_ASSESSMENT_BEGUN_NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
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

    /// The newest year first, then by the name of the organisation. What should not be here is not among them.
    List<SelfAssessment> all() {
        return those(SELF_ASSESSMENT_BEGUN_NOW.IN_ERROR.isNull());
    }

    /// One, also where it should not be here.
    Optional<SelfAssessment> find(UUID id) {
        return those(SELF_ASSESSMENT_BEGUN_NOW.ID.eq(id)).stream().findFirst();
    }

    private List<SelfAssessment> those(Condition which) {
        var now = SELF_ASSESSMENT_BEGUN_NOW;
        return db.selectFrom(now)
                .where(which)
                .orderBy(now.YEAR.desc(), now.ORGANISATION, now.ID)
                .limit(MOST)
                .fetch(row -> new SelfAssessment(
                        row.get(now.ID),
                        row.get(now.FRAMEWORK),
                        new Organised(row.get(now.ORGANISATION_ID), row.get(now.ORGANISATION)),
                        new ReportingYear(row.get(now.YEAR)),
                        new SelfAssessment.Kept(row.get(now.LAST_ROW), row.get(now.IN_ERROR) != null)));
    }

    /// Waits until nobody else begins one of the same organisation, framework and year, or moves one there, so that
    /// there are not two: a constraint cannot see to it, because rows that were put right stay.
    void takeTurn(SelfAssessment assessment, By by) {
        db.execute(
                "select pg_advisory_xact_lock(hashtextextended('self-assessment ' || {0}, 0))",
                DSL.val(String.join(
                        " ",
                        by.authority(),
                        assessment.framework(),
                        assessment.organisation().id().toString(),
                        assessment.year().text())));
    }

    boolean add(SelfAssessment assessment, By by) {
        return add(assessment.id(), assessment, null, by);
    }

    /// That one is put right.
    ///
    /// @param replaces the row that said it when the form was opened
    record Again(UUID standsFor, UUID replaces, String why, boolean inError) {}

    /// Whether it was added: not where another row replaced the same.
    boolean add(UUID row, SelfAssessment says, @Nullable Again again, By by) {
        return db.insertInto(SELF_ASSESSMENT)
                        .set(SELF_ASSESSMENT.AUTHORITY, by.authority())
                        .set(SELF_ASSESSMENT.ID, row)
                        .set(SELF_ASSESSMENT.FRAMEWORK, says.framework())
                        .set(SELF_ASSESSMENT.ORGANISATION, says.organisation().name())
                        .set(
                                SELF_ASSESSMENT.ORGANISATION_ID,
                                says.organisation().id())
                        .set(SELF_ASSESSMENT.YEAR, says.year().from())
                        .set(SELF_ASSESSMENT.STANDS_FOR, again == null ? null : again.standsFor())
                        .set(SELF_ASSESSMENT.REPLACES, again == null ? null : again.replaces())
                        .set(SELF_ASSESSMENT.WHY, again == null ? null : again.why())
                        .set(SELF_ASSESSMENT.IN_ERROR, (again != null && again.inError()) ? true : null)
                        .set(SELF_ASSESSMENT.RECORDED_AT, by.recordedAt())
                        .set(SELF_ASSESSMENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isRecorded(UUID row) {
        return db.fetchExists(SELF_ASSESSMENT, SELF_ASSESSMENT.ID.eq(row));
    }

    /// What one said before, the newest first.
    List<SaidBefore> before(UUID id) {
        var row = SELF_ASSESSMENT;
        return SaidBeforeStore.of(
                db,
                row,
                row.ID.eq(id).or(row.STANDS_FOR.eq(id)),
                each -> SaidBefore.lines(
                        Detail.of("Organisation", each.get(row.ORGANISATION)),
                        Detail.of("Year", new ReportingYear(each.get(row.YEAR)).text()),
                        Detail.of("Should it be here?", each.get(row.IN_ERROR) == null ? null : "No")));
    }
}
