package org.ownwords.meeting;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.MEETING_MINUTES;
import static ownwords.generated.db.Tables.MEETING_MINUTES_STANDS;
import static ownwords.generated.db.Tables.MINUTES_GIVEN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The minutes of meetings, and when the person got theirs.
@Repository
class MinutesStore {

    private final DSLContext db;

    MinutesStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the minutes that these are recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, MeetingId meeting, Minutes written, @Nullable UUID first, By by) {
        return db.insertInto(MEETING_MINUTES)
                        .set(MEETING_MINUTES.AUTHORITY, by.authority())
                        .set(MEETING_MINUTES.ID, id)
                        .set(MEETING_MINUTES.CASE_ID, caseId.value())
                        .set(MEETING_MINUTES.MEETING_ID, meeting.value())
                        .set(MEETING_MINUTES.WORDS, written.words())
                        .set(MEETING_MINUTES.APART, written.apart())
                        .set(MEETING_MINUTES.MADE, written.made())
                        .set(MEETING_MINUTES.STANDS_FOR, first)
                        .set(MEETING_MINUTES.RECORDED_AT, by.recordedAt())
                        .set(MEETING_MINUTES.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @param first what this is recorded in the place of, or null
    boolean addGiven(UUID id, CaseId caseId, MeetingId meeting, Given given, @Nullable UUID first, By by) {
        var row = db.insertInto(MINUTES_GIVEN)
                .set(MINUTES_GIVEN.AUTHORITY, by.authority())
                .set(MINUTES_GIVEN.ID, id)
                .set(MINUTES_GIVEN.CASE_ID, caseId.value())
                .set(MINUTES_GIVEN.MEETING_ID, meeting.value())
                .set(MINUTES_GIVEN.STANDS_FOR, first)
                .set(MINUTES_GIVEN.RECORDED_AT, by.recordedAt())
                .set(MINUTES_GIVEN.RECORDED_BY, by.recordedBy());
        var whole = switch (given) {
            case Given.ToThem(var on, var how) ->
                row.set(MINUTES_GIVEN.GIVEN_ON, on).set(MINUTES_GIVEN.HOW, how);
            case Given.NotGiven(var why) -> row.set(MINUTES_GIVEN.NOT_GIVEN, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// The latest minutes of a meeting.
    Optional<Minutes> latest(CaseId caseId, MeetingId meeting) {
        return db.select(MEETING_MINUTES_STANDS.WORDS, MEETING_MINUTES_STANDS.APART, MEETING_MINUTES_STANDS.MADE)
                .from(MEETING_MINUTES_STANDS)
                .where(MEETING_MINUTES_STANDS.CASE_ID.eq(caseId.value()))
                .and(MEETING_MINUTES_STANDS.MEETING_ID.eq(meeting.value()))
                .orderBy(MEETING_MINUTES_STANDS.FIRST_RECORDED_AT.desc(), MEETING_MINUTES_STANDS.ID)
                .limit(1)
                .fetchOptional(mapping(Minutes::new));
    }

    /// What a row says of whether they got them.
    static Given given(@Nullable LocalDate on, @Nullable String how, @Nullable String notGiven) {
        if (on != null) {
            return new Given.ToThem(on, how);
        }
        return Optional.ofNullable(notGiven).map(Given.NotGiven::new).orElseThrow();
    }
}
