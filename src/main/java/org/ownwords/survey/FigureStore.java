package org.ownwords.survey;

import static ownwords.generated.db.Tables.SURVEY_FIGURE;
import static ownwords.generated.db.Tables.SURVEY_FIGURE_NOW;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
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

    /// Whether it was added: not where another replaces the same.
    ///
    /// @param replaces what it takes the place of, or null
    boolean add(ElsewhereFigure figure, @Nullable UUID replaces, By by) {
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
                        .set(SURVEY_FIGURE.REPLACES, replaces)
                        .set(SURVEY_FIGURE.RECORDED_AT, by.recordedAt())
                        .set(SURVEY_FIGURE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
