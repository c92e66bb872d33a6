package org.ownwords.document;

import static ownwords.generated.db.Tables.DOCUMENT_GIVEN;
import static ownwords.generated.db.Tables.DOCUMENT_GIVEN_PIECE;
import static ownwords.generated.db.Tables.DOCUMENT_GIVEN_STANDS;

import java.util.List;
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
