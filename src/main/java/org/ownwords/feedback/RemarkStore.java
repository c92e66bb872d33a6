package org.ownwords.feedback;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.REMARK;
import static ownwords.generated.db.Tables.REMARK_ANSWER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.Remark.About;
import org.ownwords.feedback.Remark.Answer;
import org.ownwords.feedback.Remark.Answerer;
import org.ownwords.feedback.Remark.From;
import org.ownwords.feedback.Remark.Kind;
import org.ownwords.feedback.Remark.Whose;
import org.ownwords.feedback.Remarks.Counted;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Complaints and thanks.
@Repository
class RemarkStore {

    private static final int MOST = 200;

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
                        : REMARK.COLLEAGUE
                                .eq(actor)
                                .or(REMARK.ANSWERER.eq(actor))
                                .or(REMARK.RECORDED_BY.eq(actor)));
    }

    Optional<Remark> find(UUID id) {
        return those(REMARK.ID.eq(id)).stream().findFirst();
    }

    private List<Remark> those(Condition which) {
        return db.select(
                        REMARK.ID,
                        REMARK.KIND,
                        REMARK.CASE_ID,
                        REMARK.SAID_BY,
                        REMARK.NAME,
                        REMARK.COLLEAGUE,
                        REMARK.PARTNER,
                        REMARK.WHAT,
                        REMARK.WORDS,
                        REMARK.SAID_ON,
                        REMARK.ANSWERER,
                        REMARK.ANSWER_BY,
                        REMARK.RECORDED_BY,
                        REMARK_ANSWER.DONE,
                        REMARK_ANSWER.LEARNED,
                        REMARK_ANSWER.ANSWERED_ON,
                        REMARK_ANSWER.RECORDED_BY)
                .from(REMARK)
                .leftJoin(REMARK_ANSWER)
                .on(REMARK_ANSWER.AUTHORITY.eq(REMARK.AUTHORITY))
                .and(REMARK_ANSWER.REMARK_ID.eq(REMARK.ID))
                .where(which)
                .orderBy(
                        REMARK_ANSWER.ANSWERED_ON.desc().nullsFirst(),
                        REMARK.ANSWER_BY.asc().nullsLast(),
                        REMARK.SAID_ON.desc(),
                        REMARK.ID)
                .limit(MOST)
                .fetch(RemarkStore::remark);
    }

    private static Remark remark(Record row) {
        var caseId = row.get(REMARK.CASE_ID);
        var answerer = row.get(REMARK.ANSWERER);
        var done = row.get(REMARK_ANSWER.DONE);
        return new Remark(
                row.get(REMARK.ID),
                Kind.of(row.get(REMARK.KIND)).orElseThrow(),
                caseId == null ? null : new CaseId(caseId),
                new From(Whose.of(row.get(REMARK.SAID_BY)).orElseThrow(), row.get(REMARK.NAME)),
                about(row),
                row.get(REMARK.WORDS),
                row.get(REMARK.SAID_ON),
                answerer == null ? null : new Answerer(answerer, row.get(REMARK.ANSWER_BY)),
                done == null
                        ? null
                        : new Answer(
                                done,
                                row.get(REMARK_ANSWER.LEARNED),
                                row.get(REMARK_ANSWER.ANSWERED_ON),
                                row.get(REMARK_ANSWER.RECORDED_BY)),
                row.get(REMARK.RECORDED_BY));
    }

    private static About about(Record row) {
        var colleague = row.get(REMARK.COLLEAGUE);
        var partner = row.get(REMARK.PARTNER);
        if (colleague != null) {
            return new About.Colleague(colleague);
        }
        return partner != null ? new About.Partner(partner) : new About.Else(row.get(REMARK.WHAT));
    }

    /// How many of each kind were said in a year, and how many of them were answered.
    List<Counted> counted(ReportingYear year) {
        return db.select(
                        REMARK.KIND,
                        count().cast(Long.class),
                        count(REMARK_ANSWER.ID).cast(Long.class))
                .from(REMARK)
                .leftJoin(REMARK_ANSWER)
                .on(REMARK_ANSWER.AUTHORITY.eq(REMARK.AUTHORITY))
                .and(REMARK_ANSWER.REMARK_ID.eq(REMARK.ID))
                .where(REMARK.SAID_ON.between(year.first(), year.last()))
                .groupBy(REMARK.KIND)
                .fetch(mapping(
                        (kind, number, answered) -> new Counted(Kind.of(kind).orElseThrow(), number, answered)));
    }
}
