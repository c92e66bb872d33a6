package org.ownwords.annualreport;

import static ownwords.generated.db.Tables.ANNUAL_REPORT_COMMENT;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_SETTLED;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What was said of drafts of annual reports, and what was done about it.
@Repository
class CommentStore {

    private static final int MOST = 200;

    private final DSLContext db;

    CommentStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, ReportingYear year, String words, By by) {
        return db.insertInto(ANNUAL_REPORT_COMMENT)
                        .set(ANNUAL_REPORT_COMMENT.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_COMMENT.ID, id)
                        .set(ANNUAL_REPORT_COMMENT.YEAR, year.text())
                        .set(ANNUAL_REPORT_COMMENT.WORDS, words)
                        .set(ANNUAL_REPORT_COMMENT.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_COMMENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean settle(UUID id, UUID comment, String words, By by) {
        return db.insertInto(ANNUAL_REPORT_SETTLED)
                        .set(ANNUAL_REPORT_SETTLED.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_SETTLED.ID, id)
                        .set(ANNUAL_REPORT_SETTLED.COMMENT_ID, comment)
                        .set(ANNUAL_REPORT_SETTLED.WORDS, words)
                        .set(ANNUAL_REPORT_SETTLED.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_SETTLED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest first.
    List<Comment> of(ReportingYear year) {
        var comment = ANNUAL_REPORT_COMMENT;
        var settled = ANNUAL_REPORT_SETTLED;
        return db.select(comment.ID, comment.WORDS, comment.RECORDED_BY, comment.RECORDED_AT, settled.WORDS)
                .from(comment)
                .leftJoin(settled)
                .on(settled.AUTHORITY.eq(comment.AUTHORITY).and(settled.COMMENT_ID.eq(comment.ID)))
                .where(comment.YEAR.eq(year.text()))
                .orderBy(comment.RECORDED_AT.desc(), comment.ID)
                .limit(MOST)
                .fetch(row -> new Comment(
                        row.get(comment.ID),
                        row.get(comment.WORDS),
                        row.get(comment.RECORDED_BY),
                        row.get(comment.RECORDED_AT).toInstant(),
                        row.get(settled.WORDS)));
    }
}
