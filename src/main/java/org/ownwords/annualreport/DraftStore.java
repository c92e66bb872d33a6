package org.ownwords.annualreport;

import static ownwords.generated.db.Tables.ANNUAL_REPORT_COMMENT;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_MEMBER;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_PART;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_SETTLED;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What is written for a report, and what is said of it.
@Repository
class DraftStore {

    private static final int MOST = 200;

    private final DSLContext db;

    DraftStore(DSLContext db) {
        this.db = db;
    }

    /// @param replaces what stood when the form was opened, or null
    boolean add(UUID id, ReportingYear year, Chapter chapter, String words, @Nullable UUID replaces, By by) {
        return db.insertInto(ANNUAL_REPORT_PART)
                        .set(ANNUAL_REPORT_PART.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_PART.ID, id)
                        .set(ANNUAL_REPORT_PART.YEAR, year.text())
                        .set(ANNUAL_REPORT_PART.PART, chapter.code())
                        .set(ANNUAL_REPORT_PART.WORDS, words)
                        .set(ANNUAL_REPORT_PART.REPLACES, replaces)
                        .set(ANNUAL_REPORT_PART.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_PART.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Passage> passages(ReportingYear year) {
        var part = ANNUAL_REPORT_PART;
        var later = part.as("later");
        return db.selectFrom(part)
                .where(part.YEAR.eq(year.text()))
                .andNotExists(db.selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(part.AUTHORITY))
                        .and(later.REPLACES.eq(part.ID)))
                .limit(MOST)
                .fetch(row -> new Passage(
                        row.get(part.ID),
                        Chapter.of(row.get(part.PART)).orElseThrow(),
                        row.get(part.WORDS),
                        row.get(part.RECORDED_BY),
                        row.get(part.RECORDED_AT).toInstant()));
    }

    /// @param again what it is said in the place of, or null where it is the first
    boolean add(UUID id, ReportingYear year, FromMember.Says says, @Nullable Again again, By by) {
        return db.insertInto(ANNUAL_REPORT_MEMBER)
                        .set(ANNUAL_REPORT_MEMBER.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_MEMBER.ID, id)
                        .set(ANNUAL_REPORT_MEMBER.YEAR, year.text())
                        .set(ANNUAL_REPORT_MEMBER.MEMBER, says.member())
                        .set(ANNUAL_REPORT_MEMBER.DID, says.did())
                        .set(ANNUAL_REPORT_MEMBER.DIFFERENCE, says.difference())
                        .set(ANNUAL_REPORT_MEMBER.WILL_DO, says.willDo())
                        .set(ANNUAL_REPORT_MEMBER.STANDS_FOR, again == null ? null : again.standsFor())
                        .set(ANNUAL_REPORT_MEMBER.REPLACES, again == null ? null : again.replaces())
                        .set(ANNUAL_REPORT_MEMBER.WHY, again == null ? null : again.why())
                        .set(ANNUAL_REPORT_MEMBER.IN_ERROR, (again != null && again.inError()) ? true : null)
                        .set(ANNUAL_REPORT_MEMBER.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_MEMBER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// That something is said anew.
    ///
    /// @param standsFor its first row
    /// @param replaces  the row that said it when the form was opened
    /// @param inError   whether it should not be here at all
    record Again(UUID standsFor, UUID replaces, String why, boolean inError) {}

    /// What members sent in, by their names. What should not be here is in it, and says so.
    List<FromMember> members(ReportingYear year) {
        var member = ANNUAL_REPORT_MEMBER;
        var later = member.as("later");
        return db.selectFrom(member)
                .where(member.YEAR.eq(year.text()))
                .andNotExists(db.selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(member.AUTHORITY))
                        .and(later.REPLACES.eq(member.ID)))
                .orderBy(member.MEMBER, member.ID)
                .limit(MOST)
                .fetch(row -> new FromMember(
                        row.get(member.STANDS_FOR) == null ? row.get(member.ID) : row.get(member.STANDS_FOR),
                        row.get(member.ID),
                        new FromMember.Says(
                                row.get(member.MEMBER),
                                row.get(member.DID),
                                row.get(member.DIFFERENCE),
                                row.get(member.WILL_DO)),
                        row.get(member.IN_ERROR) != null,
                        row.get(member.WHY),
                        new FromMember.Recorded(
                                row.get(member.RECORDED_BY),
                                row.get(member.RECORDED_AT).toInstant())));
    }

    boolean comment(UUID id, ReportingYear year, String words, By by) {
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
    List<Comment> comments(ReportingYear year) {
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
