package org.ownwords.annualreport;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_COMMENT;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_SETTLED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What was said of drafts of annual reports, and what was done about it.
@Repository
class CommentStore {

    private static final int MOST = 200;

    private static final String FIRST = "first";

    private final DSLContext db;

    CommentStore(DSLContext db) {
        this.db = db;
    }

    /// Whether it was added: not where another row replaced the same.
    ///
    /// @param again what it is said in the place of, or null where it is said for the first time
    boolean add(UUID id, ReportingYear year, String words, @Nullable Again again, By by) {
        return db.insertInto(ANNUAL_REPORT_COMMENT)
                        .set(ANNUAL_REPORT_COMMENT.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_COMMENT.ID, id)
                        .set(ANNUAL_REPORT_COMMENT.YEAR, year.text())
                        .set(ANNUAL_REPORT_COMMENT.WORDS, words)
                        .set(ANNUAL_REPORT_COMMENT.STANDS_FOR, again == null ? null : again.standsFor())
                        .set(ANNUAL_REPORT_COMMENT.REPLACES, again == null ? null : again.replaces())
                        .set(ANNUAL_REPORT_COMMENT.WHY, again == null ? null : again.why())
                        .set(ANNUAL_REPORT_COMMENT.IN_ERROR, (again != null && again.inError()) ? true : null)
                        .set(ANNUAL_REPORT_COMMENT.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_COMMENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was added: not where something else was recorded since.
    ///
    /// @param again what it is said in the place of, or null where nothing was done yet
    boolean settle(UUID id, UUID comment, String words, @Nullable Again again, By by) {
        return db.insertInto(ANNUAL_REPORT_SETTLED)
                        .set(ANNUAL_REPORT_SETTLED.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_SETTLED.ID, id)
                        .set(ANNUAL_REPORT_SETTLED.COMMENT_ID, comment)
                        .set(ANNUAL_REPORT_SETTLED.WORDS, words)
                        .set(ANNUAL_REPORT_SETTLED.REPLACES, again == null ? null : again.replaces())
                        .set(ANNUAL_REPORT_SETTLED.WHY, again == null ? null : again.why())
                        .set(ANNUAL_REPORT_SETTLED.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_SETTLED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isRecorded(UUID row) {
        return db.fetchExists(ANNUAL_REPORT_COMMENT, ANNUAL_REPORT_COMMENT.ID.eq(row))
                || db.fetchExists(ANNUAL_REPORT_SETTLED, ANNUAL_REPORT_SETTLED.ID.eq(row));
    }

    /// As they stand, the latest first. What should not be here is in it, and says so.
    List<Comment> of(ReportingYear year) {
        var comment = ANNUAL_REPORT_COMMENT;
        var laterComment = comment.as("later_comment");
        var settled = ANNUAL_REPORT_SETTLED;
        var laterSettled = settled.as("later_settled");
        var first = coalesce(comment.STANDS_FOR, comment.ID);
        return db.select(comment.asterisk(), first.as(FIRST), settled.ID.as("settled_row"), settled.WORDS.as("done"))
                .from(comment)
                .leftJoin(settled)
                .on(settled.AUTHORITY.eq(comment.AUTHORITY).and(settled.COMMENT_ID.eq(first)))
                .and(notExists(selectOne()
                        .from(laterSettled)
                        .where(laterSettled.AUTHORITY.eq(settled.AUTHORITY))
                        .and(laterSettled.REPLACES.eq(settled.ID))))
                .where(comment.YEAR.eq(year.text()))
                .andNotExists(selectOne()
                        .from(laterComment)
                        .where(laterComment.AUTHORITY.eq(comment.AUTHORITY))
                        .and(laterComment.REPLACES.eq(comment.ID)))
                .orderBy(comment.RECORDED_AT.desc(), comment.ID)
                .limit(MOST)
                .fetch(row -> new Comment(
                        row.get(FIRST, UUID.class),
                        row.get(comment.ID),
                        row.get(comment.WORDS),
                        row.get(comment.RECORDED_BY),
                        row.get(comment.RECORDED_AT).toInstant(),
                        row.get(comment.IN_ERROR) != null,
                        row.get("settled_row") == null
                                ? null
                                : new Comment.Settled(
                                        row.get("settled_row", UUID.class), row.get("done", String.class))));
    }

    /// What comments said before, and what was said before of what was done, by comment and the newest first.
    Map<UUID, List<SaidBefore>> before(ReportingYear year) {
        return SaidBefore.together(List.of(commentsBefore(year), settledBefore(year)));
    }

    private Map<UUID, List<SaidBefore>> commentsBefore(ReportingYear year) {
        var row = ANNUAL_REPORT_COMMENT;
        return SaidBeforeStore.of(
                db,
                row,
                coalesce(row.STANDS_FOR, row.ID),
                row.YEAR.eq(year.text()),
                each -> SaidBefore.lines(Detail.of("Comment", each.get(row.WORDS))));
    }

    private Map<UUID, List<SaidBefore>> settledBefore(ReportingYear year) {
        var row = ANNUAL_REPORT_SETTLED;
        var comment = ANNUAL_REPORT_COMMENT;
        return SaidBeforeStore.of(
                db,
                row,
                row.COMMENT_ID,
                exists(selectOne()
                        .from(comment)
                        .where(comment.AUTHORITY.eq(row.AUTHORITY))
                        .and(comment.ID.eq(row.COMMENT_ID))
                        .and(comment.YEAR.eq(year.text()))),
                each -> SaidBefore.lines(Detail.of("What was done", each.get(row.WORDS))));
    }
}
