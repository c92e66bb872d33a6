package org.ownwords.document;

import static org.jooq.impl.DSL.max;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_STANDS;
import static ownwords.generated.db.Tables.DOCUMENT_GIVEN_STANDS;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL_STANDS;
import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT_STANDS;
import static ownwords.generated.db.Tables.PLAN_GIVEN_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What changed after it was given in writing.
@Repository
class ChangedSinceStore {

    private final DSLContext db;

    ChangedSinceStore(DSLContext db) {
        this.db = db;
    }

    /// Something that was given, with what changed after it.
    ///
    /// @param given the row that was given last
    /// @param at    when it was changed last
    record Changed(CaseId caseId, UUID given, Instant at) {}

    /// On which of these cases what they want or their plan changed after it was given last, or was left: as it was
    /// made here, or as it was recorded on the page of the plan.
    List<Changed> on(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        var given = db.select(
                        DOCUMENT_GIVEN_STANDS.CASE_ID, DOCUMENT_GIVEN_STANDS.ID, DOCUMENT_GIVEN_STANDS.RECORDED_AT)
                .from(DOCUMENT_GIVEN_STANDS)
                .where(DOCUMENT_GIVEN_STANDS.CASE_ID.in(ids))
                .unionAll(db.select(PLAN_GIVEN_STANDS.CASE_ID, PLAN_GIVEN_STANDS.ID, PLAN_GIVEN_STANDS.RECORDED_AT)
                        .from(PLAN_GIVEN_STANDS)
                        .where(PLAN_GIVEN_STANDS.CASE_ID.in(ids)))
                .asTable("given");
        var givenOn = Objects.requireNonNull(given.field(DOCUMENT_GIVEN_STANDS.CASE_ID));
        var givenId = Objects.requireNonNull(given.field(DOCUMENT_GIVEN_STANDS.ID));
        var givenAt = Objects.requireNonNull(given.field(DOCUMENT_GIVEN_STANDS.RECORDED_AT));
        var last = db.select(givenOn, givenId, givenAt)
                .distinctOn(givenOn)
                .from(given)
                .orderBy(givenOn, givenAt.desc(), givenId)
                .asTable("last");
        var changes = db.select(DESIRED_OUTCOME_STANDS.CASE_ID, DESIRED_OUTCOME_STANDS.RECORDED_AT)
                .from(DESIRED_OUTCOME_STANDS)
                .where(DESIRED_OUTCOME_STANDS.CASE_ID.in(ids))
                .unionAll(db.select(OUTCOME_WITHDRAWAL_STANDS.CASE_ID, OUTCOME_WITHDRAWAL_STANDS.RECORDED_AT)
                        .from(OUTCOME_WITHDRAWAL_STANDS)
                        .where(OUTCOME_WITHDRAWAL_STANDS.CASE_ID.in(ids)))
                .unionAll(db.select(PLAN_ITEM_STANDS.CASE_ID, PLAN_ITEM_STANDS.RECORDED_AT)
                        .from(PLAN_ITEM_STANDS)
                        .where(PLAN_ITEM_STANDS.CASE_ID.in(ids)))
                .unionAll(db.select(PLAN_ITEM_ENDED_STANDS.CASE_ID, PLAN_ITEM_ENDED_STANDS.RECORDED_AT)
                        .from(PLAN_ITEM_ENDED_STANDS)
                        .where(PLAN_ITEM_ENDED_STANDS.CASE_ID.in(ids)))
                .unionAll(db.select(PLAN_ARRANGEMENT_STANDS.CASE_ID, PLAN_ARRANGEMENT_STANDS.RECORDED_AT)
                        .from(PLAN_ARRANGEMENT_STANDS)
                        .where(PLAN_ARRANGEMENT_STANDS.CASE_ID.in(ids)))
                .asTable("change");
        var caseId = last.field(DOCUMENT_GIVEN_STANDS.CASE_ID);
        var id = last.field(DOCUMENT_GIVEN_STANDS.ID);
        var changedOn = Objects.requireNonNull(changes.field(DESIRED_OUTCOME_STANDS.CASE_ID));
        var changedAt = Objects.requireNonNull(changes.field(DESIRED_OUTCOME_STANDS.RECORDED_AT));
        var latest = max(changedAt);
        return db.select(caseId, id, latest)
                .from(last)
                .join(changes)
                .on(changedOn.eq(caseId))
                .and(changedAt.gt(last.field(DOCUMENT_GIVEN_STANDS.RECORDED_AT)))
                .groupBy(caseId, id)
                .fetch(row -> new Changed(
                        new CaseId(row.get(caseId)),
                        row.get(id),
                        row.get(latest).toInstant()));
    }
}
