package org.ownwords.quality;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME_ENDED;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME_NOW;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/// The programmes of reading case files.
@Repository
class ProgrammeStore {

    private static final int MOST = 200;

    private final DSLContext db;
    private final ToolStore tools;

    ProgrammeStore(DSLContext db, ToolStore tools) {
        this.db = db;
        this.tools = tools;
    }

    /// The newest first, those that have ended last.
    List<Programme> all() {
        return programmes(noCondition());
    }

    Optional<Programme> find(UUID id) {
        return programmes(AUDIT_PROGRAMME_NOW.ID.eq(id)).stream().findFirst();
    }

    /// Those whose next draw is on somebody's list, whether or not it is due yet.
    List<Programme> runBy(String identity) {
        return programmes(AUDIT_PROGRAMME_NOW.RUNS.eq(identity).and(AUDIT_PROGRAMME_NOW.ENDED_WHY.isNull()));
    }

    /// That one has ended, and went on, the oldest first.
    List<Ending> endings(UUID programme) {
        var ended = AUDIT_PROGRAMME_ENDED;
        return db.selectFrom(ended)
                .where(ended.PROGRAMME_ID.eq(programme))
                .orderBy(ended.RECORDED_AT, ended.ID)
                .limit(MOST)
                .fetch(row -> new Ending(
                        row.get(ended.ID),
                        row.get(ended.GOES_ON) != null,
                        row.get(ended.WHY),
                        row.get(ended.RECORDED_BY),
                        row.get(ended.RECORDED_AT).toInstant()));
    }

    private List<Programme> programmes(Condition which) {
        var rows = db.selectFrom(AUDIT_PROGRAMME_NOW)
                .where(which)
                .orderBy(
                        AUDIT_PROGRAMME_NOW.ENDED_AT.desc().nullsFirst(),
                        AUDIT_PROGRAMME_NOW.RECORDED_AT.desc(),
                        AUDIT_PROGRAMME_NOW.ID)
                .limit(MOST)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = tools.byCode();
        return rows.map(row -> programme(row, known));
    }

    private static Programme programme(Record row, Map<String, Tool> known) {
        var everyMonths = row.get(AUDIT_PROGRAMME_NOW.EVERY_MONTHS);
        return new Programme(
                row.get(AUDIT_PROGRAMME_NOW.ID),
                new Programme.SetUp(
                        row.get(AUDIT_PROGRAMME_NOW.NAME),
                        ProgrammeKind.of(row.get(AUDIT_PROGRAMME_NOW.KIND)).orElseThrow(),
                        Objects.requireNonNull(known.get(row.get(AUDIT_PROGRAMME_NOW.TOOL))),
                        row.get(AUDIT_PROGRAMME_NOW.OTHER_TEAM),
                        row.get(AUDIT_PROGRAMME_NOW.SECOND_READER),
                        row.get(AUDIT_PROGRAMME_NOW.PERIOD),
                        row.get(AUDIT_PROGRAMME_NOW.OWNER),
                        row.get(AUDIT_PROGRAMME_NOW.WHY),
                        row.get(AUDIT_PROGRAMME_NOW.CONFIDENTIALITY),
                        everyMonths == null
                                ? null
                                : new Programme.Timetable(everyMonths, row.get(AUDIT_PROGRAMME_NOW.RUNS))),
                row.get(AUDIT_PROGRAMME_NOW.RECORDED_BY),
                row.get(AUDIT_PROGRAMME_NOW.RECORDED_AT).toInstant(),
                row.get(AUDIT_PROGRAMME_NOW.CHANGE_ID),
                row.get(AUDIT_PROGRAMME_NOW.BECAUSE),
                row.get(AUDIT_PROGRAMME_NOW.ENDED_WHY),
                Optional.ofNullable(row.get(AUDIT_PROGRAMME_NOW.DRAWN_AT))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.get(AUDIT_PROGRAMME_NOW.ENDING_ID));
    }
}
