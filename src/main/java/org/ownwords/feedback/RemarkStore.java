package org.ownwords.feedback;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.REMARK_ANSWER_NOW;
import static ownwords.generated.db.Tables.REMARK_LAST;
import static ownwords.generated.db.Tables.REMARK_NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.Remark.About;
import org.ownwords.feedback.Remark.Answer;
import org.ownwords.feedback.Remark.Answerer;
import org.ownwords.feedback.Remark.From;
import org.ownwords.feedback.Remark.Kind;
import org.ownwords.feedback.Remark.Whose;
import org.ownwords.feedback.Remarks.Counted;
import org.ownwords.feedback.Remarks.Recorded;
import org.ownwords.feedback.Remarks.Struck;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Complaints and thanks.
@Repository
class RemarkStore {

    private static final int MOST = 200;

    private static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            REMARK_NOW.ID,
            REMARK_NOW.KIND,
            REMARK_NOW.CASE_ID,
            REMARK_NOW.SAID_BY,
            REMARK_NOW.NAME,
            REMARK_NOW.COLLEAGUE,
            REMARK_NOW.PARTNER,
            REMARK_NOW.WHAT,
            REMARK_NOW.WORDS,
            REMARK_NOW.SAID_ON,
            REMARK_NOW.ANSWERER,
            REMARK_NOW.ANSWER_BY,
            REMARK_NOW.RECORDED_BY,
            REMARK_ANSWER_NOW.DONE,
            REMARK_ANSWER_NOW.LEARNED,
            REMARK_ANSWER_NOW.ANSWERED_ON,
            REMARK_ANSWER_NOW.RECORDED_BY);

    private final DSLContext db;

    RemarkStore(DSLContext db) {
        this.db = db;
    }

    /// Those that concern somebody: about them, recorded by them, or theirs to answer. Or all of them. What is to be
    /// done comes first, then the newest.
    ///
    /// @param actor an identity, or null for all
    List<Remark> those(@Nullable String actor) {
        return those(
                actor == null
                        ? noCondition()
                        : REMARK_NOW
                                .COLLEAGUE
                                .eq(actor)
                                .or(REMARK_NOW.ANSWERER.eq(actor))
                                .or(REMARK_NOW.RECORDED_BY.eq(actor)));
    }

    Optional<Remark> find(UUID id) {
        return those(REMARK_NOW.ID.eq(id)).stream().findFirst();
    }

    Optional<Struck> struck(UUID id) {
        var last = REMARK_LAST.as(REMARK_NOW);
        return db.select(WHOLE)
                .select(last.ROW_ID, last.WRONG, last.LAST_BY, last.RECORDED_AT)
                .from(last)
                .leftJoin(REMARK_ANSWER_NOW)
                .on(REMARK_ANSWER_NOW.AUTHORITY.eq(last.AUTHORITY))
                .and(REMARK_ANSWER_NOW.REMARK_ID.eq(last.ID))
                .where(last.ID.eq(id))
                .and(last.IN_ERROR)
                .fetchOptional(row -> new Struck(
                        remark(row),
                        row.get(last.ROW_ID),
                        row.get(last.WRONG),
                        row.get(last.LAST_BY),
                        row.get(last.RECORDED_AT).toInstant()));
    }

    /// Whether a row is the last that was recorded of one.
    boolean isRecordedLast(UUID id, UUID row) {
        return db.fetchExists(REMARK_LAST, REMARK_LAST.ID.eq(id), REMARK_LAST.ROW_ID.eq(row));
    }

    /// In which rows one and its answer are recorded now, and what was wrong with them before.
    Optional<Recorded> recorded(UUID id) {
        return db.select(REMARK_NOW.ROW_ID, REMARK_NOW.WRONG, REMARK_ANSWER_NOW.ID, REMARK_ANSWER_NOW.WRONG)
                .from(REMARK_NOW)
                .leftJoin(REMARK_ANSWER_NOW)
                .on(REMARK_ANSWER_NOW.AUTHORITY.eq(REMARK_NOW.AUTHORITY))
                .and(REMARK_ANSWER_NOW.REMARK_ID.eq(REMARK_NOW.ID))
                .where(REMARK_NOW.ID.eq(id))
                .fetchOptional(mapping(Recorded::new));
    }

    private List<Remark> those(Condition which) {
        return db.select(WHOLE)
                .from(REMARK_NOW)
                .leftJoin(REMARK_ANSWER_NOW)
                .on(REMARK_ANSWER_NOW.AUTHORITY.eq(REMARK_NOW.AUTHORITY))
                .and(REMARK_ANSWER_NOW.REMARK_ID.eq(REMARK_NOW.ID))
                .where(which)
                .orderBy(
                        REMARK_ANSWER_NOW.ANSWERED_ON.desc().nullsFirst(),
                        REMARK_NOW.ANSWER_BY.asc().nullsLast(),
                        REMARK_NOW.SAID_ON.desc(),
                        REMARK_NOW.ID)
                .limit(MOST)
                .fetch(RemarkStore::remark);
    }

    private static Remark remark(Record row) {
        var caseId = row.get(REMARK_NOW.CASE_ID);
        var answerer = row.get(REMARK_NOW.ANSWERER);
        var done = row.get(REMARK_ANSWER_NOW.DONE);
        return new Remark(
                row.get(REMARK_NOW.ID),
                Kind.of(row.get(REMARK_NOW.KIND)).orElseThrow(),
                caseId == null ? null : new CaseId(caseId),
                new From(Whose.of(row.get(REMARK_NOW.SAID_BY)).orElseThrow(), row.get(REMARK_NOW.NAME)),
                about(row),
                row.get(REMARK_NOW.WORDS),
                row.get(REMARK_NOW.SAID_ON),
                answerer == null ? null : new Answerer(answerer, row.get(REMARK_NOW.ANSWER_BY)),
                done == null
                        ? null
                        : new Answer(
                                done,
                                row.get(REMARK_ANSWER_NOW.LEARNED),
                                row.get(REMARK_ANSWER_NOW.ANSWERED_ON),
                                row.get(REMARK_ANSWER_NOW.RECORDED_BY)),
                row.get(REMARK_NOW.RECORDED_BY));
    }

    private static About about(Record row) {
        var colleague = row.get(REMARK_NOW.COLLEAGUE);
        var partner = row.get(REMARK_NOW.PARTNER);
        if (colleague != null) {
            return new About.Colleague(colleague);
        }
        return partner != null ? new About.Partner(partner) : new About.Else(row.get(REMARK_NOW.WHAT));
    }

    /// How many of each kind were said in a year, and how many of them were answered.
    List<Counted> counted(ReportingYear year) {
        return db.select(
                        REMARK_NOW.KIND,
                        count().cast(Long.class),
                        count(REMARK_ANSWER_NOW.ID).cast(Long.class))
                .from(REMARK_NOW)
                .leftJoin(REMARK_ANSWER_NOW)
                .on(REMARK_ANSWER_NOW.AUTHORITY.eq(REMARK_NOW.AUTHORITY))
                .and(REMARK_ANSWER_NOW.REMARK_ID.eq(REMARK_NOW.ID))
                .where(REMARK_NOW.SAID_ON.between(year.first(), year.last()))
                .groupBy(REMARK_NOW.KIND)
                .fetch(mapping(
                        (kind, number, answered) -> new Counted(Kind.of(kind).orElseThrow(), number, answered)));
    }
}
