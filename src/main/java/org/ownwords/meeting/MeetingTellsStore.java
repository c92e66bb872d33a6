package org.ownwords.meeting;

import static ownwords.generated.db.Tables.MEETING;
import static ownwords.generated.db.Tables.MEETING_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of meetings, those recorded in error among them.
@Repository
class MeetingTellsStore implements Tells {

    private final DSLContext db;

    MeetingTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(MEETING.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(MeetingColumnsStore.WHOLE)
                .select(MEETING_STANDS.ID, MEETING_STANDS.RECORDED_AT, MEETING_STANDS.RECORDED_BY)
                .from(MEETING.as(MEETING_STANDS))
                .where(MEETING_STANDS.CASE_ID.eq(chain.id()))
                .fetch(MeetingTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Meeting> tell(Chain chain, UUID id) {
        return db.select(MeetingColumnsStore.WHOLE)
                .from(MEETING.as(MEETING_STANDS))
                .where(MEETING_STANDS.CASE_ID.eq(chain.id()))
                .and(MEETING_STANDS.ID.eq(id))
                .fetchOptional(MeetingColumnsStore::meeting);
    }

    private static Told told(Record row) {
        var meeting = MeetingColumnsStore.meeting(row);
        var held = meeting.became().held();
        var at = row.get(MEETING_STANDS.RECORDED_AT).toInstant();
        return new Told(
                held.isPresent() ? Told.onDay(meeting.on(), at) : at,
                at,
                row.get(MEETING_STANDS.RECORDED_BY),
                row.get(MEETING_STANDS.ID),
                MeetingSentences.sentence(meeting),
                held.map(each -> each.takingPart().contribution()).orElse(null),
                MeetingSentences.details(meeting));
    }
}
