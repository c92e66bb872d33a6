package org.ownwords.conclusion;

import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.CONCLUSION_OUTCOME_STANDS;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_WORDS;
import static ownwords.generated.db.Tables.OUTCOME_LOOKED_INTO;
import static ownwords.generated.db.Tables.OUTCOME_LOOKED_INTO_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.springframework.stereotype.Repository;

/// Why something did not come about, where a closing left the reason out.
@Repository
class WhyNotStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            OUTCOME_LOOKED_INTO_STANDS.KNOWN,
            OUTCOME_LOOKED_INTO_STANDS.REASONS,
            OUTCOME_LOOKED_INTO_STANDS.WORDS,
            OUTCOME_LOOKED_INTO_STANDS.LOOKED_ON);

    private final DSLContext db;

    WhyNotStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, WhyNot.Entry entry, @Nullable UUID first, By by) {
        var whyNot = entry.whyNot();
        return db.insertInto(OUTCOME_LOOKED_INTO)
                        .set(OUTCOME_LOOKED_INTO.AUTHORITY, by.authority())
                        .set(OUTCOME_LOOKED_INTO.ID, id)
                        .set(OUTCOME_LOOKED_INTO.CASE_ID, caseId.value())
                        .set(OUTCOME_LOOKED_INTO.ENQUIRY_ID, entry.enquiry().value())
                        .set(OUTCOME_LOOKED_INTO.OUTCOME_ID, entry.outcome().value())
                        .set(OUTCOME_LOOKED_INTO.KNOWN, whyNot.known())
                        .set(
                                OUTCOME_LOOKED_INTO.REASONS,
                                whyNot.reasons().stream()
                                        .map(NotMetReason::code)
                                        .toArray(String[]::new))
                        .set(OUTCOME_LOOKED_INTO.WORDS, whyNot.words())
                        .set(OUTCOME_LOOKED_INTO.LOOKED_ON, whyNot.on())
                        .set(OUTCOME_LOOKED_INTO.STANDS_FOR, first)
                        .set(OUTCOME_LOOKED_INTO.RECORDED_AT, by.recordedAt())
                        .set(OUTCOME_LOOKED_INTO.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What was found on a case, the newest first.
    List<WhyNot.Entry> on(CaseId caseId) {
        return db.select(WHOLE)
                .select(OUTCOME_LOOKED_INTO_STANDS.ENQUIRY_ID, OUTCOME_LOOKED_INTO_STANDS.OUTCOME_ID)
                .from(OUTCOME_LOOKED_INTO_STANDS)
                .where(OUTCOME_LOOKED_INTO_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        OUTCOME_LOOKED_INTO_STANDS.LOOKED_ON.desc(),
                        OUTCOME_LOOKED_INTO_STANDS.FIRST_RECORDED_AT.desc(),
                        OUTCOME_LOOKED_INTO_STANDS.ID.desc())
                .fetch(row -> new WhyNot.Entry(
                        new EnquiryId(row.get(OUTCOME_LOOKED_INTO_STANDS.ENQUIRY_ID)),
                        new OutcomeId(row.get(OUTCOME_LOOKED_INTO_STANDS.OUTCOME_ID)),
                        whyNot(row)));
    }

    /// What did not come about in full on some cases, as the person or the worker sees it, where neither the
    /// closing that counts nor anybody since says why.
    List<WhyNot.Missing> missing(Collection<CaseId> cases) {
        return db.select(
                        CONCLUSION_OUTCOME_STANDS.ID,
                        CONCLUSION_NOW.CASE_ID,
                        CONCLUSION_NOW.ENQUIRY_ID,
                        CONCLUSION_OUTCOME_STANDS.OUTCOME_ID,
                        DESIRED_OUTCOME_WORDS.WORDS,
                        CONCLUSION_NOW.CONCLUDED_ON)
                .from(CONCLUSION_NOW)
                .join(CONCLUSION_OUTCOME_STANDS)
                .on(CONCLUSION_OUTCOME_STANDS.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                .and(CONCLUSION_OUTCOME_STANDS.CONCLUSION_ID.eq(CONCLUSION_NOW.ID))
                .join(DESIRED_OUTCOME_WORDS)
                .on(DESIRED_OUTCOME_WORDS.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                .and(DESIRED_OUTCOME_WORDS.ID.eq(CONCLUSION_OUTCOME_STANDS.OUTCOME_ID))
                .where(CONCLUSION_NOW.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CONCLUSION_OUTCOME_STANDS
                        .WORKERS_VIEW
                        .ne(CameAbout.FULLY.code())
                        .or(CONCLUSION_OUTCOME_STANDS.PERSONS_VIEW.in(
                                PersonsView.PARTLY.code(), PersonsView.NOT.code())))
                .and(cardinality(CONCLUSION_OUTCOME_STANDS.REASONS).eq(0))
                .and(CONCLUSION_OUTCOME_STANDS.WHY_NOT.isNull())
                .and(notExists(selectOne()
                        .from(OUTCOME_LOOKED_INTO_STANDS)
                        .where(OUTCOME_LOOKED_INTO_STANDS.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                        .and(OUTCOME_LOOKED_INTO_STANDS.ENQUIRY_ID.eq(CONCLUSION_NOW.ENQUIRY_ID))
                        .and(OUTCOME_LOOKED_INTO_STANDS.OUTCOME_ID.eq(CONCLUSION_OUTCOME_STANDS.OUTCOME_ID))))
                .fetch(row -> new WhyNot.Missing(
                        row.get(CONCLUSION_OUTCOME_STANDS.ID),
                        new CaseId(row.get(CONCLUSION_NOW.CASE_ID)),
                        new EnquiryId(row.get(CONCLUSION_NOW.ENQUIRY_ID)),
                        new OutcomeId(row.get(CONCLUSION_OUTCOME_STANDS.OUTCOME_ID)),
                        row.get(DESIRED_OUTCOME_WORDS.WORDS),
                        row.get(CONCLUSION_NOW.CONCLUDED_ON)));
    }

    static WhyNot whyNot(Record row) {
        return new WhyNot(
                row.get(OUTCOME_LOOKED_INTO_STANDS.KNOWN),
                Stream.of(row.get(OUTCOME_LOOKED_INTO_STANDS.REASONS))
                        .flatMap(code -> NotMetReason.of(code).stream())
                        .toList(),
                row.get(OUTCOME_LOOKED_INTO_STANDS.WORDS),
                row.get(OUTCOME_LOOKED_INTO_STANDS.LOOKED_ON));
    }
}
