package org.ownwords.survey;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.SURVEY_FIGURE;
import static ownwords.generated.db.Tables.SURVEY_FIGURE_NOW;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
import org.ownwords.survey.ElsewhereFigure.Whose;
import org.springframework.stereotype.Repository;

/// What surveys elsewhere found.
@Repository
class FigureStore {

    private static final int MOST = 2000;

    private final DSLContext db;

    FigureStore(DSLContext db) {
        this.db = db;
    }

    List<ElsewhereFigure> all() {
        return db.selectFrom(SURVEY_FIGURE_NOW)
                .orderBy(SURVEY_FIGURE_NOW.YEAR.desc(), SURVEY_FIGURE_NOW.ID)
                .limit(MOST)
                .fetch(row -> new ElsewhereFigure(
                        row.get(SURVEY_FIGURE_NOW.ID),
                        row.get(SURVEY_FIGURE_NOW.FIGURE_ID),
                        row.get(SURVEY_FIGURE_NOW.ASKED),
                        Whose.of(row.get(SURVEY_FIGURE_NOW.WHOSE)).orElseThrow(),
                        row.get(SURVEY_FIGURE_NOW.PLACE),
                        row.get(SURVEY_FIGURE_NOW.YEAR),
                        row.get(SURVEY_FIGURE_NOW.PERCENT),
                        row.get(SURVEY_FIGURE_NOW.ANSWERED),
                        row.get(SURVEY_FIGURE_NOW.SOURCE)));
    }

    boolean isRecorded(UUID id) {
        return db.fetchExists(SURVEY_FIGURE, SURVEY_FIGURE.ID.eq(id));
    }

    /// That one is put right.
    ///
    /// @param replaces the row that counted when the page was opened
    /// @param why      what was wrong
    /// @param inError  whether it should not be here
    record Again(UUID replaces, String why, boolean inError) {}

    /// What figures said before they were changed, or recorded as in error, the newest first.
    List<SaidBefore> before() {
        return SaidBeforeStore.of(db, SURVEY_FIGURE, noCondition(), FigureStore::said);
    }

    private static List<Detail> said(Record row) {
        var answered = row.get(SURVEY_FIGURE.ANSWERED);
        return SaidBefore.lines(
                Detail.of("What was asked", row.get(SURVEY_FIGURE.ASKED)),
                Detail.of(
                        "%s, %d".formatted(row.get(SURVEY_FIGURE.PLACE), row.get(SURVEY_FIGURE.YEAR)),
                        row.get(SURVEY_FIGURE.PERCENT).stripTrailingZeros().toPlainString() + "%"),
                Detail.of("Answered", answered == null ? null : String.valueOf(answered)),
                Detail.of("Source", row.get(SURVEY_FIGURE.SOURCE)));
    }

    /// Whether it was added: not where another replaces the same.
    ///
    /// @param again what it puts right, or null
    boolean add(ElsewhereFigure figure, @Nullable Again again, By by) {
        return db.insertInto(SURVEY_FIGURE)
                        .set(SURVEY_FIGURE.AUTHORITY, by.authority())
                        .set(SURVEY_FIGURE.ID, figure.id())
                        .set(SURVEY_FIGURE.FIGURE_ID, figure.what())
                        .set(SURVEY_FIGURE.ASKED, figure.asked())
                        .set(SURVEY_FIGURE.WHOSE, figure.whose().code())
                        .set(SURVEY_FIGURE.PLACE, figure.place())
                        .set(SURVEY_FIGURE.YEAR, figure.year())
                        .set(SURVEY_FIGURE.PERCENT, figure.percent())
                        .set(SURVEY_FIGURE.ANSWERED, figure.answered())
                        .set(SURVEY_FIGURE.SOURCE, figure.source())
                        .set(SURVEY_FIGURE.REPLACES, again == null ? null : again.replaces())
                        .set(SURVEY_FIGURE.WHY, again == null ? null : again.why())
                        .set(SURVEY_FIGURE.IN_ERROR, (again != null && again.inError()) ? true : null)
                        .set(SURVEY_FIGURE.RECORDED_AT, by.recordedAt())
                        .set(SURVEY_FIGURE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
