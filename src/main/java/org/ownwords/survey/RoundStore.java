package org.ownwords.survey;

import static ownwords.generated.db.Tables.SURVEY_CLOSED;
import static ownwords.generated.db.Tables.SURVEY_CLOSED_NOW;
import static ownwords.generated.db.Tables.SURVEY_ROUND;
import static ownwords.generated.db.Tables.SURVEY_ROUND_NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// The rounds of surveys.
@Repository
class RoundStore {

    private static final int MOST = 1000;

    private final DSLContext db;

    RoundStore(DSLContext db) {
        this.db = db;
    }

    /// Those of all surveys, the one that opened last first. What should not be here is not among them.
    List<Round> all() {
        return those(SURVEY_ROUND_NOW.IN_ERROR.isNull());
    }

    /// One, also where it should not be here.
    Optional<Round> find(UUID id) {
        return those(SURVEY_ROUND_NOW.ID.eq(id)).stream().findFirst();
    }

    private List<Round> those(Condition which) {
        var now = SURVEY_ROUND_NOW;
        var closed = SURVEY_CLOSED_NOW;
        return db.select(now.asterisk(), closed.ID.as("closing"), closed.WORDS)
                .from(now)
                .leftJoin(closed)
                .on(closed.AUTHORITY.eq(now.AUTHORITY).and(closed.ROUND_ID.eq(now.ID)))
                .where(which)
                .orderBy(now.OPENS_ON.desc(), now.RECORDED_AT.desc(), now.ID)
                .limit(MOST)
                .fetch(RoundStore::round);
    }

    private static Round round(Record row) {
        var now = SURVEY_ROUND_NOW;
        return new Round(
                row.get(now.ID),
                row.get(now.SURVEY_ID),
                row.get(now.NAME),
                row.get(now.OPENS_ON),
                row.get(now.CLOSES_ON),
                row.get(now.ASKED),
                row.get(SURVEY_CLOSED_NOW.WORDS),
                new Round.Kept(row.get(now.LAST_ROW), row.get("closing", UUID.class), row.get(now.IN_ERROR) != null));
    }

    boolean add(Round round, By by) {
        return add(round.id(), round, null, null, by);
    }

    /// Whether it was added: not where another row replaced the same.
    ///
    /// @param correction what it should have said
    boolean correct(UUID row, Round round, RoundForm.Corrected correction, By by) {
        return add(row, round, correction, correction.why(), by);
    }

    private boolean add(UUID row, Round round, RoundForm.@Nullable Corrected correction, @Nullable String why, By by) {
        var instead = correction == null ? null : correction.instead();
        var says = instead == null ? round : instead;
        return db.insertInto(SURVEY_ROUND)
                        .set(SURVEY_ROUND.AUTHORITY, by.authority())
                        .set(SURVEY_ROUND.ID, row)
                        .set(SURVEY_ROUND.SURVEY_ID, round.survey())
                        .set(SURVEY_ROUND.NAME, says.name())
                        .set(SURVEY_ROUND.OPENS_ON, says.opens())
                        .set(SURVEY_ROUND.CLOSES_ON, says.closes())
                        .set(SURVEY_ROUND.ASKED, says.asked())
                        .set(SURVEY_ROUND.STANDS_FOR, correction == null ? null : round.id())
                        .set(
                                SURVEY_ROUND.REPLACES,
                                correction == null ? null : round.kept().row())
                        .set(SURVEY_ROUND.WHY, why)
                        .set(SURVEY_ROUND.IN_ERROR, (correction != null && instead == null) ? true : null)
                        .set(SURVEY_ROUND.RECORDED_AT, by.recordedAt())
                        .set(SURVEY_ROUND.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether a row is there already.
    boolean isRecorded(UUID row) {
        return db.fetchExists(SURVEY_ROUND, SURVEY_ROUND.ID.eq(row))
                || db.fetchExists(SURVEY_CLOSED, SURVEY_CLOSED.ID.eq(row));
    }

    /// Whether it was closed: not where it is closed already.
    boolean close(UUID id, Round round, String words, By by) {
        return close(id, round, words, null, by);
    }

    /// Whether it was recorded: not where another row replaced the same.
    ///
    /// @param words what it told, or null where it is opened again
    /// @param why   what was wrong, or null where it is closed for the first time or after it was opened again
    boolean close(UUID id, Round round, @Nullable String words, @Nullable String why, By by) {
        return db.insertInto(SURVEY_CLOSED)
                        .set(SURVEY_CLOSED.AUTHORITY, by.authority())
                        .set(SURVEY_CLOSED.ID, id)
                        .set(SURVEY_CLOSED.ROUND_ID, round.id())
                        .set(SURVEY_CLOSED.WORDS, words)
                        .set(SURVEY_CLOSED.REPLACES, round.kept().closing())
                        .set(SURVEY_CLOSED.WHY, why)
                        .set(SURVEY_CLOSED.REOPENED, words == null ? true : null)
                        .set(SURVEY_CLOSED.RECORDED_AT, by.recordedAt())
                        .set(SURVEY_CLOSED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What a round said before, and what it told before, the newest first.
    List<SaidBefore> before(Round round) {
        return SaidBefore.newestFirst(
                Stream.of(roundBefore(round), closedBefore(round)).flatMap(List::stream));
    }

    private List<SaidBefore> roundBefore(Round round) {
        var row = SURVEY_ROUND;
        return SaidBeforeStore.of(
                db,
                row,
                row.ID.eq(round.id()).or(row.STANDS_FOR.eq(round.id())),
                each -> SaidBefore.lines(
                        Detail.of("Round", each.get(row.NAME)),
                        Detail.of(
                                "From",
                                "%s to %s"
                                        .formatted(
                                                Days.day(each.get(row.OPENS_ON)), Days.day(each.get(row.CLOSES_ON)))),
                        Detail.of(
                                "How many were asked",
                                each.get(row.ASKED) == null ? null : String.valueOf(each.get(row.ASKED))),
                        Detail.of("Should it be here?", each.get(row.IN_ERROR) == null ? null : "No")));
    }

    private List<SaidBefore> closedBefore(Round round) {
        var row = SURVEY_CLOSED;
        return SaidBeforeStore.of(
                db,
                row,
                row.ROUND_ID.eq(round.id()),
                each -> List.of(
                        each.get(row.WORDS) == null
                                ? new Detail("Closed?", "It was opened again")
                                : new Detail("What it told", each.get(row.WORDS))));
    }
}
