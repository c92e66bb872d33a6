package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_MEETING;
import static ownwords.generated.db.Tables.AUDIT_MEETING_NOW;
import static ownwords.generated.db.Tables.AUDIT_REPORT;
import static ownwords.generated.db.Tables.AUDIT_REPORT_NOW;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// Those who read cases together, and the Boards that were told what was found.
@Repository
class MeetingStore {

    private static final int MOST = 200;

    private final DSLContext db;
    private final BeforeStore before;

    MeetingStore(DSLContext db, BeforeStore before) {
        this.db = db;
        this.before = before;
    }

    /// @param again what it is recorded again for, or null
    boolean add(UUID programme, AuditMeeting meeting, @Nullable Again again, By by) {
        return db.insertInto(AUDIT_MEETING)
                        .set(AUDIT_MEETING.AUTHORITY, by.authority())
                        .set(AUDIT_MEETING.ID, meeting.recorded().row())
                        .set(AUDIT_MEETING.PROGRAMME_ID, programme)
                        .set(AUDIT_MEETING.MET_ON, meeting.on())
                        .set(AUDIT_MEETING.WHO, meeting.who().toArray(String[]::new))
                        .set(AUDIT_MEETING.AGREED, meeting.agreed())
                        .set(AUDIT_MEETING.KEPT_WHERE, meeting.keptWhere())
                        .set(AUDIT_MEETING.STANDS_FOR, again == null ? null : again.first())
                        .set(AUDIT_MEETING.REPLACES, again == null ? null : again.replaces())
                        .set(AUDIT_MEETING.WRONG, again == null ? null : again.wrong())
                        .set(AUDIT_MEETING.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_MEETING.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest first.
    List<AuditMeeting> meetings(UUID programme) {
        var rows = db.selectFrom(AUDIT_MEETING_NOW)
                .where(AUDIT_MEETING_NOW.PROGRAMME_ID.eq(programme))
                .orderBy(AUDIT_MEETING_NOW.MET_ON.desc(), AUDIT_MEETING_NOW.RECORDED_AT.desc(), AUDIT_MEETING_NOW.ID)
                .limit(MOST)
                .fetch();
        var said = before.of(
                AUDIT_MEETING,
                AUDIT_MEETING.STANDS_FOR,
                BeforeStore.again(rows, AUDIT_MEETING_NOW.ID, AUDIT_MEETING_NOW.WRONG),
                MeetingStore::saidInMeeting);
        return rows.map(row -> new AuditMeeting(
                row.get(AUDIT_MEETING_NOW.ID),
                new AsRecorded(
                        row.get(AUDIT_MEETING_NOW.ROW_ID),
                        row.get(AUDIT_MEETING_NOW.WRONG),
                        said.getOrDefault(row.get(AUDIT_MEETING_NOW.ID), List.of())),
                row.get(AUDIT_MEETING_NOW.MET_ON),
                List.of(row.get(AUDIT_MEETING_NOW.WHO)),
                row.get(AUDIT_MEETING_NOW.AGREED),
                row.get(AUDIT_MEETING_NOW.KEPT_WHERE)));
    }

    private static List<Detail> saidInMeeting(Record row) {
        return SaidBefore.lines(
                Detail.of(Days.day(row.get(AUDIT_MEETING.MET_ON)), row.get(AUDIT_MEETING.AGREED)),
                Detail.of("Agreed by", String.join("; ", row.get(AUDIT_MEETING.WHO))),
                Detail.of("On paper", row.get(AUDIT_MEETING.KEPT_WHERE)));
    }

    /// @param again what it is recorded again for, or null
    boolean add(UUID programme, AuditReport report, @Nullable Again again, By by) {
        return db.insertInto(AUDIT_REPORT)
                        .set(AUDIT_REPORT.AUTHORITY, by.authority())
                        .set(AUDIT_REPORT.ID, report.recorded().row())
                        .set(AUDIT_REPORT.PROGRAMME_ID, programme)
                        .set(AUDIT_REPORT.BOARD, report.board())
                        .set(AUDIT_REPORT.REPORTED_ON, report.on())
                        .set(AUDIT_REPORT.WORDS, report.words())
                        .set(AUDIT_REPORT.STANDS_FOR, again == null ? null : again.first())
                        .set(AUDIT_REPORT.REPLACES, again == null ? null : again.replaces())
                        .set(AUDIT_REPORT.WRONG, again == null ? null : again.wrong())
                        .set(AUDIT_REPORT.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_REPORT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest first.
    List<AuditReport> reports(UUID programme) {
        var rows = db.selectFrom(AUDIT_REPORT_NOW)
                .where(AUDIT_REPORT_NOW.PROGRAMME_ID.eq(programme))
                .orderBy(AUDIT_REPORT_NOW.REPORTED_ON.desc(), AUDIT_REPORT_NOW.RECORDED_AT.desc(), AUDIT_REPORT_NOW.ID)
                .limit(MOST)
                .fetch();
        var said = before.of(
                AUDIT_REPORT,
                AUDIT_REPORT.STANDS_FOR,
                BeforeStore.again(rows, AUDIT_REPORT_NOW.ID, AUDIT_REPORT_NOW.WRONG),
                MeetingStore::reported);
        return rows.map(row -> new AuditReport(
                row.get(AUDIT_REPORT_NOW.ID),
                new AsRecorded(
                        row.get(AUDIT_REPORT_NOW.ROW_ID),
                        row.get(AUDIT_REPORT_NOW.WRONG),
                        said.getOrDefault(row.get(AUDIT_REPORT_NOW.ID), List.of())),
                row.get(AUDIT_REPORT_NOW.BOARD),
                row.get(AUDIT_REPORT_NOW.REPORTED_ON),
                row.get(AUDIT_REPORT_NOW.WORDS)));
    }

    private static List<Detail> reported(Record row) {
        return SaidBefore.lines(
                Detail.of(row.get(AUDIT_REPORT.BOARD), Days.day(row.get(AUDIT_REPORT.REPORTED_ON))),
                Detail.of("What the Board said", row.get(AUDIT_REPORT.WORDS)));
    }
}
