package org.ownwords.survey;

import static ownwords.generated.db.Tables.SURVEY_CLOSED;
import static ownwords.generated.db.Tables.SURVEY_ROUND;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

/// The rounds of surveys.
@Repository
class RoundStore {

    private static final int MOST = 1000;

    private final DSLContext db;

    RoundStore(DSLContext db) {
        this.db = db;
    }

    /// Those of all surveys, the one that opened last first.
    List<Round> all() {
        return db.select(SURVEY_ROUND.asterisk(), SURVEY_CLOSED.WORDS)
                .from(SURVEY_ROUND)
                .leftJoin(SURVEY_CLOSED)
                .on(SURVEY_CLOSED.AUTHORITY.eq(SURVEY_ROUND.AUTHORITY).and(SURVEY_CLOSED.ROUND_ID.eq(SURVEY_ROUND.ID)))
                .orderBy(SURVEY_ROUND.OPENS_ON.desc(), SURVEY_ROUND.RECORDED_AT.desc(), SURVEY_ROUND.ID)
                .limit(MOST)
                .fetch(RoundStore::round);
    }

    Optional<Round> find(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Round round(Record row) {
        return new Round(
                row.get(SURVEY_ROUND.ID),
                row.get(SURVEY_ROUND.SURVEY_ID),
                row.get(SURVEY_ROUND.NAME),
                row.get(SURVEY_ROUND.OPENS_ON),
                row.get(SURVEY_ROUND.CLOSES_ON),
                row.get(SURVEY_ROUND.ASKED),
                row.get(SURVEY_CLOSED.WORDS));
    }

    boolean add(Round round, By by) {
        return db.insertInto(SURVEY_ROUND)
                        .set(SURVEY_ROUND.AUTHORITY, by.authority())
                        .set(SURVEY_ROUND.ID, round.id())
                        .set(SURVEY_ROUND.SURVEY_ID, round.survey())
                        .set(SURVEY_ROUND.NAME, round.name())
                        .set(SURVEY_ROUND.OPENS_ON, round.opens())
                        .set(SURVEY_ROUND.CLOSES_ON, round.closes())
                        .set(SURVEY_ROUND.ASKED, round.asked())
                        .set(SURVEY_ROUND.RECORDED_AT, by.recordedAt())
                        .set(SURVEY_ROUND.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was closed: not where it is closed already.
    boolean close(UUID id, Round round, String words, By by) {
        return db.insertInto(SURVEY_CLOSED)
                        .set(SURVEY_CLOSED.AUTHORITY, by.authority())
                        .set(SURVEY_CLOSED.ID, id)
                        .set(SURVEY_CLOSED.ROUND_ID, round.id())
                        .set(SURVEY_CLOSED.WORDS, words)
                        .set(SURVEY_CLOSED.RECORDED_AT, by.recordedAt())
                        .set(SURVEY_CLOSED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
