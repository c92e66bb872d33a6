package org.ownwords.annualreport;

import static ownwords.generated.db.Tables.ANNUAL_REPORT_PART;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
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

    /// What was written for a chapter before, the newest first.
    List<SaidBefore> before(ReportingYear year, Chapter chapter) {
        var part = ANNUAL_REPORT_PART;
        return SaidBeforeStore.of(
                db,
                part,
                part.YEAR.eq(year.text()).and(part.PART.eq(chapter.code())),
                row -> SaidBefore.lines(Detail.of("The Board wrote", row.get(part.WORDS))));
    }
}
