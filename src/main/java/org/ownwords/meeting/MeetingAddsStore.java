package org.ownwords.meeting;

import static ownwords.generated.db.Tables.MEETING;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Coded;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.MeetingRecord;

/// What is recorded of meetings.
@Repository
class MeetingAddsStore {

    private static final String[] NONE = {};

    private final DSLContext db;

    MeetingAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the meeting that this is recorded in the place of, or null
    boolean add(MeetingId id, CaseId caseId, Meeting meeting, @Nullable MeetingId first, By by) {
        var setting = meeting.setting();
        var invitation = meeting.invitation();
        var follows = meeting.follows();
        var row = db.insertInto(MEETING)
                .set(MEETING.AUTHORITY, by.authority())
                .set(MEETING.ID, id.value())
                .set(MEETING.CASE_ID, caseId.value())
                .set(MEETING.FOLLOWS, follows == null ? null : follows.value())
                .set(MEETING.STATE, meeting.became().state().code())
                .set(MEETING.KIND, meeting.kind().code())
                .set(MEETING.MEETS_ON, setting.on())
                .set(MEETING.PLACE, setting.place())
                .set(MEETING.PLACE_WHY, setting.why())
                .set(MEETING.PURPOSE, setting.purpose())
                .set(MEETING.NOT_INVITED, invitation.notInvited())
                .set(MEETING.PREPARED, invitation.prepared())
                .set(MEETING.ASKED, codes(invitation.asked()))
                .set(MEETING.NAMES, invitation.names())
                .set(MEETING.STANDS_FOR, first == null ? null : first.value())
                .set(MEETING.RECORDED_AT, by.recordedAt())
                .set(MEETING.RECORDED_BY, by.recordedBy());
        return addBecame(row, meeting.became()).onConflictDoNothing().execute() == 1;
    }

    private static InsertSetMoreStep<MeetingRecord> addBecame(InsertSetMoreStep<MeetingRecord> row, Became became) {
        return switch (became) {
            case Became.ToCome() -> row.set(MEETING.WAYS, NONE).set(MEETING.CAME, NONE);
            case Became.CalledOff(var why) ->
                row.set(MEETING.WAYS, NONE).set(MEETING.CAME, NONE).set(MEETING.CALLED_OFF, why);
            case Became.Held held -> addHeld(row, held);
        };
    }

    private static InsertSetMoreStep<MeetingRecord> addHeld(InsertSetMoreStep<MeetingRecord> row, Became.Held held) {
        var attendance = held.attendance();
        var takingPart = held.takingPart();
        var voice = takingPart.voice();
        var well = takingPart.well();
        return row.set(MEETING.ATTENDED, attendance.attended().code())
                .set(MEETING.ATTENDED_WHY, attendance.why())
                .set(MEETING.APART, attendance.apart())
                .set(MEETING.CONTRIBUTION, takingPart.contribution())
                .set(MEETING.VOICE, voice == null ? null : voice.code())
                .set(MEETING.WAYS, codes(takingPart.ways()))
                .set(MEETING.HELPED, takingPart.helped())
                .set(MEETING.EACH_OTHER, well == null ? null : well.code())
                .set(MEETING.CAME, codes(held.came()))
                .set(MEETING.PRESENT, held.present())
                .set(MEETING.REVISITED, held.revisited())
                .set(MEETING.DECIDED, held.decided());
    }

    private static String[] codes(List<? extends Coded> list) {
        return list.stream().map(Coded::code).toArray(String[]::new);
    }
}
