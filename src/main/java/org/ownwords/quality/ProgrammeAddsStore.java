package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_PROGRAMME;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME_CHANGED;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME_ENDED;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

/// What is recorded of programmes.
@Repository
class ProgrammeAddsStore {

    private final DSLContext db;

    ProgrammeAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, Programme.SetUp setUp, By by) {
        return db.insertInto(AUDIT_PROGRAMME)
                        .set(AUDIT_PROGRAMME.AUTHORITY, by.authority())
                        .set(AUDIT_PROGRAMME.ID, id)
                        .set(AUDIT_PROGRAMME.NAME, setUp.name())
                        .set(AUDIT_PROGRAMME.KIND, setUp.kind().code())
                        .set(AUDIT_PROGRAMME.TOOL, setUp.tool().code())
                        .set(AUDIT_PROGRAMME.OTHER_TEAM, setUp.otherTeam())
                        .set(AUDIT_PROGRAMME.SECOND_READER, setUp.secondReader())
                        .set(AUDIT_PROGRAMME.PERIOD, setUp.period())
                        .set(AUDIT_PROGRAMME.OWNER, setUp.owner())
                        .set(AUDIT_PROGRAMME.WHY, setUp.why())
                        .set(AUDIT_PROGRAMME.CONFIDENTIALITY, setUp.confidentiality())
                        .set(AUDIT_PROGRAMME.EVERY_MONTHS, everyMonths(setUp))
                        .set(AUDIT_PROGRAMME.RUNS, runs(setUp))
                        .set(AUDIT_PROGRAMME.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_PROGRAMME.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static @Nullable Integer everyMonths(Programme.SetUp setUp) {
        var timetable = setUp.timetable();
        return timetable == null ? null : timetable.everyMonths();
    }

    private static @Nullable String runs(Programme.SetUp setUp) {
        var timetable = setUp.timetable();
        return timetable == null ? null : timetable.runs();
    }

    /// Whether it was added: not where somebody changed it since.
    ///
    /// @param replaces the change that counted when the page was opened, or null
    boolean change(UUID id, UUID programme, Programme.SetUp setUp, @Nullable UUID replaces, String because, By by) {
        return db.insertInto(AUDIT_PROGRAMME_CHANGED)
                        .set(AUDIT_PROGRAMME_CHANGED.AUTHORITY, by.authority())
                        .set(AUDIT_PROGRAMME_CHANGED.ID, id)
                        .set(AUDIT_PROGRAMME_CHANGED.PROGRAMME_ID, programme)
                        .set(AUDIT_PROGRAMME_CHANGED.REPLACES, replaces)
                        .set(AUDIT_PROGRAMME_CHANGED.NAME, setUp.name())
                        .set(AUDIT_PROGRAMME_CHANGED.TOOL, setUp.tool().code())
                        .set(AUDIT_PROGRAMME_CHANGED.PERIOD, setUp.period())
                        .set(AUDIT_PROGRAMME_CHANGED.OWNER, setUp.owner())
                        .set(AUDIT_PROGRAMME_CHANGED.WHY, setUp.why())
                        .set(AUDIT_PROGRAMME_CHANGED.CONFIDENTIALITY, setUp.confidentiality())
                        .set(AUDIT_PROGRAMME_CHANGED.EVERY_MONTHS, everyMonths(setUp))
                        .set(AUDIT_PROGRAMME_CHANGED.RUNS, runs(setUp))
                        .set(AUDIT_PROGRAMME_CHANGED.BECAUSE, because)
                        .set(AUDIT_PROGRAMME_CHANGED.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_PROGRAMME_CHANGED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was added: not where somebody recorded another since.
    boolean add(UUID programme, Ending.Wanted ending, By by) {
        return db.insertInto(AUDIT_PROGRAMME_ENDED)
                        .set(AUDIT_PROGRAMME_ENDED.AUTHORITY, by.authority())
                        .set(AUDIT_PROGRAMME_ENDED.ID, ending.row())
                        .set(AUDIT_PROGRAMME_ENDED.PROGRAMME_ID, programme)
                        .set(AUDIT_PROGRAMME_ENDED.WHY, ending.why())
                        .set(AUDIT_PROGRAMME_ENDED.REPLACES, ending.replaces())
                        .set(AUDIT_PROGRAMME_ENDED.GOES_ON, ending.goesOn() ? true : null)
                        .set(AUDIT_PROGRAMME_ENDED.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_PROGRAMME_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
