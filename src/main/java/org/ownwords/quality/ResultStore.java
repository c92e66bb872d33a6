package org.ownwords.quality;

import static org.jooq.impl.DSL.count;
import static ownwords.generated.db.Tables.AUDIT_ANSWER;
import static ownwords.generated.db.Tables.AUDIT_CASE;
import static ownwords.generated.db.Tables.AUDIT_COUNTED;
import static ownwords.generated.db.Tables.AUDIT_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.quality.Agreement.Pair;
import org.ownwords.quality.Results.Count;
import org.springframework.stereotype.Repository;

/// What the audits of a programme say together. Each is one query, however many cases there are.
@Repository
class ResultStore {

    private static final int MOST = 200;

    private final DSLContext db;

    ResultStore(DSLContext db) {
        this.db = db;
    }

    /// How often each answer counts, of cases that everybody has read who is to.
    List<Count> counts(UUID programme) {
        return db.select(AUDIT_COUNTED.CYCLE_ID, AUDIT_COUNTED.QUESTION, AUDIT_COUNTED.RATING, count())
                .from(AUDIT_COUNTED)
                .where(AUDIT_COUNTED.PROGRAMME_ID.eq(programme))
                .groupBy(AUDIT_COUNTED.CYCLE_ID, AUDIT_COUNTED.QUESTION, AUDIT_COUNTED.RATING)
                .fetch(row -> new Count(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /// How far each draw of a programme has come.
    Map<UUID, Progress> progress(UUID programme) {
        var read = DSL.countDistinct(AUDIT_COUNTED.AUDIT_CASE_ID);
        var drawn = DSL.countDistinct(AUDIT_CASE.ID);
        return db.select(AUDIT_CASE.CYCLE_ID, drawn, read)
                .from(AUDIT_CASE)
                .leftJoin(AUDIT_COUNTED)
                .on(AUDIT_COUNTED.AUTHORITY.eq(AUDIT_CASE.AUTHORITY))
                .and(AUDIT_COUNTED.AUDIT_CASE_ID.eq(AUDIT_CASE.ID))
                .where(AUDIT_CASE.PROGRAMME_ID.eq(programme))
                .groupBy(AUDIT_CASE.CYCLE_ID)
                .fetchMap(AUDIT_CASE.CYCLE_ID, row -> new Progress(row.get(drawn), row.get(read)));
    }

    /// What both readers of each case of these draws answered to each question.
    List<Pair> pairs(Collection<UUID> cycles) {
        var second = AUDIT_NOW.as("second");
        var theirs = AUDIT_ANSWER.as("theirs");
        return db.select(AUDIT_ANSWER.RATING, theirs.RATING)
                .from(AUDIT_NOW)
                .join(second)
                .on(second.AUTHORITY.eq(AUDIT_NOW.AUTHORITY))
                .and(second.AUDIT_CASE_ID.eq(AUDIT_NOW.AUDIT_CASE_ID))
                .and(second.PLACE.eq(2))
                .join(AUDIT_ANSWER)
                .on(AUDIT_ANSWER.AUTHORITY.eq(AUDIT_NOW.AUTHORITY))
                .and(AUDIT_ANSWER.AUDIT_ID.eq(AUDIT_NOW.ID))
                .join(theirs)
                .on(theirs.AUTHORITY.eq(second.AUTHORITY))
                .and(theirs.AUDIT_ID.eq(second.ID))
                .and(theirs.QUESTION.eq(AUDIT_ANSWER.QUESTION))
                .where(AUDIT_NOW.AUDIT_CASE_ID.in(
                        db.select(AUDIT_CASE.ID).from(AUDIT_CASE).where(AUDIT_CASE.CYCLE_ID.in(cycles))))
                .and(AUDIT_NOW.PLACE.eq(1))
                .fetch(row -> new Pair(row.value1(), row.value2()));
    }

    /// Good practice and themes, the newest first, of cases that everybody has read who is to.
    List<Noted> noted(UUID programme) {
        return db.select(AUDIT_NOW.AUDIT_CASE_ID, AUDIT_NOW.GOOD, AUDIT_NOW.THEMES)
                .from(AUDIT_NOW)
                .where(AUDIT_NOW.PROGRAMME_ID.eq(programme))
                .and(AUDIT_NOW.GOOD.isNotNull().or(AUDIT_NOW.THEMES.isNotNull()))
                .and(AUDIT_NOW.AUDIT_CASE_ID.in(db.select(AUDIT_COUNTED.AUDIT_CASE_ID)
                        .from(AUDIT_COUNTED)
                        .where(AUDIT_COUNTED.PROGRAMME_ID.eq(programme))))
                .orderBy(AUDIT_NOW.RECORDED_AT.desc(), AUDIT_NOW.ID)
                .limit(MOST)
                .fetch(row -> new Noted(row.value1(), row.value2(), row.value3()));
    }
}
