package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_MEETING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore extends EntryStore {

    MeetingStore(DSLContext db) {
        super(db, Noun.MEETING, BOARD_MEETING);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var meeting = (Meeting) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(
                BOARD_MEETING.ABOUT_KIND,
                meeting.about() == null ? null : meeting.about().noun().code());
        columns.put(
                BOARD_MEETING.ABOUT,
                meeting.about() == null ? null : meeting.about().entry());
        columns.put(BOARD_MEETING.MET, meeting.met().code());
        columns.put(BOARD_MEETING.MET_ON, meeting.on());
        columns.put(BOARD_MEETING.AGENDA, meeting.agenda());
        columns.put(BOARD_MEETING.PAPERS, meeting.papers());
        columns.put(BOARD_MEETING.PRESENT, meeting.present());
        columns.put(BOARD_MEETING.DECIDED, meeting.decided());
        columns.put(BOARD_MEETING.NEXT_ON, meeting.nextOn());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Meeting(
                about(row.get(BOARD_MEETING.ABOUT_KIND), row.get(BOARD_MEETING.ABOUT)),
                Met.of(row.get(BOARD_MEETING.MET)).orElseThrow(),
                row.get(BOARD_MEETING.MET_ON),
                row.get(BOARD_MEETING.AGENDA),
                row.get(BOARD_MEETING.PAPERS),
                row.get(BOARD_MEETING.PRESENT),
                row.get(BOARD_MEETING.DECIDED),
                row.get(BOARD_MEETING.NEXT_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_MEETING.MET_ON.desc());
    }

    @Override
    Condition ofKind(String code) {
        return BOARD_MEETING.MET.eq(code);
    }

    @Override
    Condition about(UUID from) {
        return BOARD_MEETING.ABOUT.eq(from);
    }
}
