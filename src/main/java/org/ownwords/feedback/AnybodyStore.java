package org.ownwords.feedback;

import static ownwords.generated.db.Tables.SAID_BY_ANYBODY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What people said without a name.
@Repository
class AnybodyStore {

    private static final int MOST = 200;

    private final DSLContext db;

    AnybodyStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, AnybodyForm.Said said, By by) {
        return db.insertInto(SAID_BY_ANYBODY)
                        .set(SAID_BY_ANYBODY.AUTHORITY, by.authority())
                        .set(SAID_BY_ANYBODY.ID, id)
                        .set(
                                SAID_BY_ANYBODY.WHO,
                                said.who() == null ? null : said.who().code())
                        .set(SAID_BY_ANYBODY.WORDS, said.words())
                        .set(SAID_BY_ANYBODY.RECORDED_AT, by.recordedAt())
                        .set(SAID_BY_ANYBODY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a year, the newest first, up to 200.
    List<Anybody> in(ReportingYear year) {
        return db.select(SAID_BY_ANYBODY.ID, SAID_BY_ANYBODY.WHO, SAID_BY_ANYBODY.WORDS, SAID_BY_ANYBODY.RECORDED_AT)
                .from(SAID_BY_ANYBODY)
                .where(SAID_BY_ANYBODY.RECORDED_AT.ge(begins(year.first())))
                .and(SAID_BY_ANYBODY.RECORDED_AT.lt(begins(year.last().plusDays(1))))
                .orderBy(SAID_BY_ANYBODY.RECORDED_AT.desc(), SAID_BY_ANYBODY.ID)
                .limit(MOST)
                .fetch(row -> new Anybody(
                        row.value1(),
                        Anybody.Who.of(Objects.requireNonNullElse(row.value2(), ""))
                                .orElse(null),
                        row.value3(),
                        row.value4().toInstant()));
    }

    private static OffsetDateTime begins(LocalDate day) {
        return day.atStartOfDay(Days.LONDON).toOffsetDateTime();
    }
}
