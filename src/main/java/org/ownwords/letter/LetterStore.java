package org.ownwords.letter;

import static ownwords.generated.db.Tables.LETTER;
import static ownwords.generated.db.Tables.LETTER_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.letter.Letter.Own;
import org.ownwords.letter.Letter.Sent;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Letters, each as it was sent.
@Repository
class LetterStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            LETTER_STANDS.ID,
            LETTER_STANDS.CASE_ID,
            LETTER_STANDS.KIND,
            LETTER_STANDS.ABOUT,
            LETTER_STANDS.TO_WHOM,
            LETTER_STANDS.BEGINS,
            LETTER_STANDS.OWN_WORDS,
            LETTER_STANDS.NAMED_WHY,
            LETTER_STANDS.ENDS,
            LETTER_STANDS.HOW,
            LETTER_STANDS.SENT_ON,
            LETTER_STANDS.RESENDS);

    private final DSLContext db;

    LetterStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Letter letter, @Nullable UUID first, By by) {
        return db.insertInto(LETTER)
                        .set(LETTER.AUTHORITY, by.authority())
                        .set(LETTER.ID, id)
                        .set(LETTER.CASE_ID, caseId.value())
                        .set(LETTER.KIND, letter.kind().code())
                        .set(LETTER.ABOUT, letter.about())
                        .set(LETTER.TO_WHOM, letter.sent().toWhom())
                        .set(LETTER.BEGINS, letter.made().begins())
                        .set(LETTER.OWN_WORDS, letter.own().words())
                        .set(LETTER.NAMED_WHY, letter.own().namedWhy())
                        .set(LETTER.ENDS, letter.made().ends())
                        .set(LETTER.HOW, letter.sent().how().code())
                        .set(LETTER.SENT_ON, letter.sent().on())
                        .set(LETTER.RESENDS, letter.resends())
                        .set(LETTER.STANDS_FOR, first)
                        .set(LETTER.RECORDED_AT, by.recordedAt())
                        .set(LETTER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the latest first.
    List<KnownLetter> on(CaseId caseId) {
        return those(LETTER_STANDS.CASE_ID.eq(caseId.value()));
    }

    Optional<KnownLetter> find(CaseId caseId, UUID id) {
        return those(LETTER_STANDS.CASE_ID.eq(caseId.value()).and(LETTER_STANDS.ID.eq(id))).stream()
                .findFirst();
    }

    private List<KnownLetter> those(Condition condition) {
        return db.select(WHOLE)
                .from(LETTER_STANDS)
                .where(condition)
                .orderBy(LETTER_STANDS.SENT_ON.desc(), LETTER_STANDS.FIRST_RECORDED_AT.desc(), LETTER_STANDS.ID)
                .limit(MOST)
                .fetch(LetterStore::known);
    }

    static KnownLetter known(Record row) {
        return new KnownLetter(
                row.get(LETTER_STANDS.ID),
                new CaseId(row.get(LETTER_STANDS.CASE_ID)),
                new Letter(
                        LetterKind.of(row.get(LETTER_STANDS.KIND)).orElseThrow(),
                        row.get(LETTER_STANDS.ABOUT),
                        new Made(row.get(LETTER_STANDS.BEGINS), row.get(LETTER_STANDS.ENDS)),
                        new Own(row.get(LETTER_STANDS.OWN_WORDS), row.get(LETTER_STANDS.NAMED_WHY)),
                        new Sent(
                                row.get(LETTER_STANDS.TO_WHOM),
                                SentHow.of(row.get(LETTER_STANDS.HOW)).orElseThrow(),
                                row.get(LETTER_STANDS.SENT_ON)),
                        row.get(LETTER_STANDS.RESENDS)));
    }
}
