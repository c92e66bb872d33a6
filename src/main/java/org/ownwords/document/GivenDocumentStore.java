package org.ownwords.document;

import static org.jooq.impl.DSL.max;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_STANDS;
import static ownwords.generated.db.Tables.DOCUMENT_GIVEN;
import static ownwords.generated.db.Tables.DOCUMENT_GIVEN_PIECE;
import static ownwords.generated.db.Tables.DOCUMENT_GIVEN_STANDS;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL_STANDS;
import static ownwords.generated.db.Tables.PLAN_ARRANGEMENT_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_ENDED_STANDS;
import static ownwords.generated.db.Tables.PLAN_ITEM_STANDS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.access.By;
import org.ownwords.document.KeptGiving.KeptFile;
import org.ownwords.person.CaseId;
import org.ownwords.template.Language;
import org.springframework.stereotype.Repository;

/// What people were given in writing.
@Repository
class GivenDocumentStore {

    private static final int MOST = 100;

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            DOCUMENT_GIVEN_STANDS.ID,
            DOCUMENT_GIVEN_STANDS.GIVEN,
            DOCUMENT_GIVEN_STANDS.FORM,
            DOCUMENT_GIVEN_STANDS.LANGUAGE,
            DOCUMENT_GIVEN_STANDS.HOW,
            DOCUMENT_GIVEN_STANDS.TO_WHOM,
            DOCUMENT_GIVEN_STANDS.WORDS,
            DOCUMENT_GIVEN_STANDS.GIVEN_ON,
            DOCUMENT_GIVEN_STANDS.WORDING,
            DOCUMENT_GIVEN_STANDS.SIZE,
            DOCUMENT_GIVEN_STANDS.DIGEST,
            DOCUMENT_GIVEN_STANDS.RECORDED_AT,
            DOCUMENT_GIVEN_STANDS.RECORDED_BY);

    private final DSLContext db;

    GivenDocumentStore(DSLContext db) {
        this.db = db;
    }

    boolean addGiven(UUID id, CaseId caseId, Giving.Given given, Made.Whole made, By by) {
        return adding(id, caseId, by)
                        .set(DOCUMENT_GIVEN.GIVEN, true)
                        .set(DOCUMENT_GIVEN.FORM, given.form().code())
                        .set(DOCUMENT_GIVEN.LANGUAGE, given.language().code())
                        .set(DOCUMENT_GIVEN.HOW, given.how().code())
                        .set(DOCUMENT_GIVEN.TO_WHOM, given.toWhom())
                        .set(DOCUMENT_GIVEN.WORDS, given.words())
                        .set(DOCUMENT_GIVEN.GIVEN_ON, given.on())
                        .set(DOCUMENT_GIVEN.WORDING, made.set())
                        .set(DOCUMENT_GIVEN.SIZE, (long) made.bytes().length)
                        .set(DOCUMENT_GIVEN.DIGEST, made.digest())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addLeft(UUID id, CaseId caseId, Giving.Left left, By by) {
        return adding(id, caseId, by)
                        .set(DOCUMENT_GIVEN.GIVEN, false)
                        .set(DOCUMENT_GIVEN.WORDS, left.why())
                        .set(DOCUMENT_GIVEN.GIVEN_ON, left.on())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private InsertSetMoreStep<?> adding(UUID id, CaseId caseId, By by) {
        return db.insertInto(DOCUMENT_GIVEN)
                .set(DOCUMENT_GIVEN.AUTHORITY, by.authority())
                .set(DOCUMENT_GIVEN.ID, id)
                .set(DOCUMENT_GIVEN.CASE_ID, caseId.value())
                .set(DOCUMENT_GIVEN.DOCUMENT, PlanDocument.KIND.code())
                .set(DOCUMENT_GIVEN.RECORDED_AT, by.recordedAt())
                .set(DOCUMENT_GIVEN.RECORDED_BY, by.recordedBy());
    }

    /// The whole of it is one piece: it is some pages.
    void addPiece(UUID id, byte[] bytes, By by) {
        db.insertInto(DOCUMENT_GIVEN_PIECE)
                .set(DOCUMENT_GIVEN_PIECE.AUTHORITY, by.authority())
                .set(DOCUMENT_GIVEN_PIECE.ROW_ID, id)
                .set(DOCUMENT_GIVEN_PIECE.PIECE, 0)
                .set(DOCUMENT_GIVEN_PIECE.BYTES, bytes)
                .execute();
    }

    Optional<byte[]> bytes(UUID id) {
        return db.select(DOCUMENT_GIVEN_PIECE.BYTES)
                .from(DOCUMENT_GIVEN_PIECE)
                .where(DOCUMENT_GIVEN_PIECE.ROW_ID.eq(id))
                .fetchOptional(DOCUMENT_GIVEN_PIECE.BYTES);
    }

    /// Everything of a case, the latest first.
    List<KeptGiving> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(DOCUMENT_GIVEN_STANDS)
                .where(DOCUMENT_GIVEN_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(DOCUMENT_GIVEN_STANDS.RECORDED_AT.desc(), DOCUMENT_GIVEN_STANDS.ID)
                .limit(MOST)
                .fetch(GivenDocumentStore::kept);
    }

    /// Something that was given, with what changed after it.
    ///
    /// @param given the row that was given last
    /// @param at    when it was changed last
    record Changed(CaseId caseId, UUID given, Instant at) {}

    /// On which of these cases what they want or their plan changed after it was given last, or was left.
    List<Changed> changed(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        var last = db.select(DOCUMENT_GIVEN_STANDS.CASE_ID, DOCUMENT_GIVEN_STANDS.ID, DOCUMENT_GIVEN_STANDS.RECORDED_AT)
                .distinctOn(DOCUMENT_GIVEN_STANDS.CASE_ID)
                .from(DOCUMENT_GIVEN_STANDS)
                .where(DOCUMENT_GIVEN_STANDS.CASE_ID.in(ids))
                .orderBy(
                        DOCUMENT_GIVEN_STANDS.CASE_ID,
                        DOCUMENT_GIVEN_STANDS.RECORDED_AT.desc(),
                        DOCUMENT_GIVEN_STANDS.ID)
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

    static KeptGiving kept(Record row) {
        var on = row.get(DOCUMENT_GIVEN_STANDS.GIVEN_ON);
        var words = row.get(DOCUMENT_GIVEN_STANDS.WORDS);
        var given = row.get(DOCUMENT_GIVEN_STANDS.GIVEN);
        return new KeptGiving(
                row.get(DOCUMENT_GIVEN_STANDS.ID),
                given
                        ? new Giving.Given(
                                CopyForm.of(row.get(DOCUMENT_GIVEN_STANDS.FORM)).orElseThrow(),
                                Language.of(row.get(DOCUMENT_GIVEN_STANDS.LANGUAGE))
                                        .orElseThrow(),
                                How.of(row.get(DOCUMENT_GIVEN_STANDS.HOW)).orElseThrow(),
                                row.get(DOCUMENT_GIVEN_STANDS.TO_WHOM),
                                words,
                                on)
                        : new Giving.Left(words, on),
                given
                        ? new KeptFile(
                                row.get(DOCUMENT_GIVEN_STANDS.SIZE),
                                row.get(DOCUMENT_GIVEN_STANDS.DIGEST),
                                row.get(DOCUMENT_GIVEN_STANDS.WORDING))
                        : null,
                row.get(DOCUMENT_GIVEN_STANDS.RECORDED_AT).toInstant(),
                row.get(DOCUMENT_GIVEN_STANDS.RECORDED_BY));
    }
}
