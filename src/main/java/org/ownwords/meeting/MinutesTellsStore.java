package org.ownwords.meeting;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.MEETING_MINUTES;
import static ownwords.generated.db.Tables.MINUTES_GIVEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of minutes, and of who got them, what was recorded in error among it.
@Repository
class MinutesTellsStore implements Tells {

    /// In which form they got them.
    static final String FORM = "In which form";

    private static final String MINUTES = "Minutes";
    private static final String WHY_NOT = "Why not";

    /// The particulars with which an entry is not in the person's own copy.
    static final Set<String> NOT_THEIRS = Set.of(MINUTES, WHY_NOT);

    private final DSLContext db;

    MinutesTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(MEETING_MINUTES.getName(), MINUTES_GIVEN.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellWritten(chain).stream(), tellGiven(chain).stream())
                .toList();
    }

    private List<Told> tellWritten(Chain chain) {
        return db.select(
                        MEETING_MINUTES.ID,
                        MEETING_MINUTES.WORDS,
                        MEETING_MINUTES.APART,
                        MEETING_MINUTES.MADE,
                        MEETING_MINUTES.RECORDED_AT,
                        MEETING_MINUTES.RECORDED_BY)
                .from(MEETING_MINUTES)
                .where(MEETING_MINUTES.CASE_ID.eq(chain.id()))
                .fetch(MinutesTellsStore::written);
    }

    /// Minutes as they were recorded, in error or not.
    Optional<Minutes> tellMinutes(Chain chain, UUID id) {
        return db.select(MEETING_MINUTES.WORDS, MEETING_MINUTES.APART, MEETING_MINUTES.MADE)
                .from(MEETING_MINUTES)
                .where(MEETING_MINUTES.CASE_ID.eq(chain.id()))
                .and(MEETING_MINUTES.ID.eq(id))
                .fetchOptional(mapping(Minutes::new));
    }

    private static Told written(Record row) {
        var at = row.get(MEETING_MINUTES.RECORDED_AT).toInstant();
        return Told.whenRecorded(
                at,
                row.get(MEETING_MINUTES.RECORDED_BY),
                row.get(MEETING_MINUTES.ID),
                "Minutes of a meeting were written.",
                null,
                Stream.of(
                                Detail.of(MINUTES, row.get(MEETING_MINUTES.WORDS)),
                                Detail.of("Minutes of the part without the person", row.get(MEETING_MINUTES.APART)),
                                Detail.of("How they were made", row.get(MEETING_MINUTES.MADE)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Told> tellGiven(Chain chain) {
        return db.select(
                        MINUTES_GIVEN.ID,
                        MINUTES_GIVEN.GIVEN_ON,
                        MINUTES_GIVEN.HOW,
                        MINUTES_GIVEN.NOT_GIVEN,
                        MINUTES_GIVEN.RECORDED_AT,
                        MINUTES_GIVEN.RECORDED_BY)
                .from(MINUTES_GIVEN)
                .where(MINUTES_GIVEN.CASE_ID.eq(chain.id()))
                .fetch(MinutesTellsStore::toldGiven);
    }

    /// Whether they got them as it was recorded, in error or not.
    Optional<Given> tellGiven(Chain chain, UUID id) {
        return db.select(MINUTES_GIVEN.GIVEN_ON, MINUTES_GIVEN.HOW, MINUTES_GIVEN.NOT_GIVEN)
                .from(MINUTES_GIVEN)
                .where(MINUTES_GIVEN.CASE_ID.eq(chain.id()))
                .and(MINUTES_GIVEN.ID.eq(id))
                .fetchOptional(mapping(MinutesStore::given));
    }

    private static Told toldGiven(Record row) {
        var at = row.get(MINUTES_GIVEN.RECORDED_AT).toInstant();
        var given = MinutesStore.given(
                row.get(MINUTES_GIVEN.GIVEN_ON), row.get(MINUTES_GIVEN.HOW), row.get(MINUTES_GIVEN.NOT_GIVEN));
        return new Told(
                switch (given) {
                    case Given.ToThem(var on, var _) -> Told.onDay(on, at);
                    case Given.NotGiven _ -> at;
                },
                at,
                row.get(MINUTES_GIVEN.RECORDED_BY),
                row.get(MINUTES_GIVEN.ID),
                switch (given) {
                    case Given.ToThem _ -> "The person got the minutes of a meeting.";
                    case Given.NotGiven _ -> "The person does not get the minutes of a meeting.";
                },
                null,
                Stream.of(
                                Detail.of(FORM, row.get(MINUTES_GIVEN.HOW)),
                                Detail.of(WHY_NOT, row.get(MINUTES_GIVEN.NOT_GIVEN)))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
