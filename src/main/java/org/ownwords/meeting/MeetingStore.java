package org.ownwords.meeting;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.MEETING_MINUTES_STANDS;
import static ownwords.generated.db.Tables.MEETING_STANDS;
import static ownwords.generated.db.Tables.MINUTES_GIVEN_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.MeetingStands;

/// The meetings, with what came after.
@Repository
class MeetingStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    private static final MeetingStands LATER = MEETING_STANDS.as("later");

    /// That something was recorded of the same meeting since.
    private static final Condition IS_FOLLOWED = exists(selectOne()
            .from(LATER)
            .where(LATER.AUTHORITY.eq(MEETING_STANDS.AUTHORITY))
            .and(LATER.FOLLOWS.eq(MEETING_STANDS.ID)));

    private static final Condition IS_NOT_FOLLOWED = notExists(selectOne()
            .from(LATER)
            .where(LATER.AUTHORITY.eq(MEETING_STANDS.AUTHORITY))
            .and(LATER.FOLLOWS.eq(MEETING_STANDS.ID)));

    private static final Field<Boolean> FOLLOWED = field(IS_FOLLOWED);

    private static final Field<Boolean> WRITTEN = field(exists(selectOne()
            .from(MEETING_MINUTES_STANDS)
            .where(MEETING_MINUTES_STANDS.AUTHORITY.eq(MEETING_STANDS.AUTHORITY))
            .and(MEETING_MINUTES_STANDS.MEETING_ID.eq(MEETING_STANDS.ID))));

    /// What was said last of whether they got the minutes, or nothing.
    private static final Field<List<Given>> GIVEN = multiset(
                    select(MINUTES_GIVEN_STANDS.GIVEN_ON, MINUTES_GIVEN_STANDS.HOW, MINUTES_GIVEN_STANDS.NOT_GIVEN)
                            .from(MINUTES_GIVEN_STANDS)
                            .where(MINUTES_GIVEN_STANDS.AUTHORITY.eq(MEETING_STANDS.AUTHORITY))
                            .and(MINUTES_GIVEN_STANDS.MEETING_ID.eq(MEETING_STANDS.ID))
                            .orderBy(MINUTES_GIVEN_STANDS.FIRST_RECORDED_AT.desc(), MINUTES_GIVEN_STANDS.ID)
                            .limit(1))
            .convertFrom(rows -> rows.map(mapping(MinutesStore::given)));

    private final DSLContext db;

    MeetingStore(DSLContext db) {
        this.db = db;
    }

    /// Those of a case as they stand, the latest first.
    List<KeptMeeting> on(CaseId caseId) {
        return those(MEETING_STANDS.CASE_ID.eq(caseId.value()).and(IS_NOT_FOLLOWED))
                .limit(MOST)
                .fetch(MeetingStore::kept);
    }

    /// Those of some cases as they stand.
    List<KeptMeeting> on(Collection<CaseId> cases) {
        return those(MEETING_STANDS
                        .CASE_ID
                        .in(cases.stream().map(CaseId::value).toList())
                        .and(IS_NOT_FOLLOWED))
                .fetch(MeetingStore::kept);
    }

    Optional<KeptMeeting> find(CaseId caseId, MeetingId id) {
        return those(MEETING_STANDS.CASE_ID.eq(caseId.value()).and(MEETING_STANDS.ID.eq(id.value())))
                .fetch(MeetingStore::kept)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(MeetingColumnsStore.WHOLE)
                .select(MEETING_STANDS.ID, MEETING_STANDS.CASE_ID, FOLLOWED, WRITTEN, GIVEN)
                .from(MEETING_STANDS)
                .where(condition)
                .orderBy(MEETING_STANDS.MEETS_ON.desc(), MEETING_STANDS.FIRST_RECORDED_AT.desc(), MEETING_STANDS.ID);
    }

    private static KeptMeeting kept(Record row) {
        return new KeptMeeting(
                new MeetingId(row.get(MEETING_STANDS.ID)),
                new CaseId(row.get(MEETING_STANDS.CASE_ID)),
                MeetingColumnsStore.meeting(row),
                row.get(FOLLOWED),
                row.get(WRITTEN),
                row.get(GIVEN).stream().findFirst().orElse(null));
    }
}
