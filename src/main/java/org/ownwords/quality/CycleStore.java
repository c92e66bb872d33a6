package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_CYCLE;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

/// The draws of programmes.
@Repository
class CycleStore {

    private static final int MOST = 200;

    private final DSLContext db;
    private final ToolStore tools;

    CycleStore(DSLContext db, ToolStore tools) {
        this.db = db;
        this.tools = tools;
    }

    // Wide because each of these is a column of the row.
    boolean add(
            UUID id, Programme programme, Frame frame, Sampling sampling, int frameSize, @Nullable String why, By by) {
        return db.insertInto(AUDIT_CYCLE)
                        .set(AUDIT_CYCLE.AUTHORITY, by.authority())
                        .set(AUDIT_CYCLE.ID, id)
                        .set(AUDIT_CYCLE.PROGRAMME_ID, programme.id())
                        .set(AUDIT_CYCLE.TOOL, programme.tool().code())
                        .set(AUDIT_CYCLE.FRAME, frame.kind().code())
                        .set(AUDIT_CYCLE.TEAM, frame.team())
                        .set(AUDIT_CYCLE.FROM_DAY, frame.from())
                        .set(AUDIT_CYCLE.UNTIL_DAY, frame.until())
                        .set(AUDIT_CYCLE.WANTED, sampling.howMany())
                        .set(AUDIT_CYCLE.EACH_TEAM, sampling.eachTeam())
                        .set(AUDIT_CYCLE.SEED, sampling.seed())
                        .set(AUDIT_CYCLE.FRAME_SIZE, frameSize)
                        .set(AUDIT_CYCLE.WHY, why)
                        .set(AUDIT_CYCLE.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_CYCLE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Of a programme, the newest first.
    List<Cycle> of(UUID programme) {
        return those(AUDIT_CYCLE.PROGRAMME_ID.eq(programme));
    }

    Optional<Cycle> find(UUID id) {
        return those(AUDIT_CYCLE.ID.eq(id)).stream().findFirst();
    }

    private List<Cycle> those(Condition which) {
        var rows = db.select(AUDIT_CYCLE.asterisk(), AUDIT_PROGRAMME.TOOL)
                .from(AUDIT_CYCLE)
                .join(AUDIT_PROGRAMME)
                .on(AUDIT_PROGRAMME.AUTHORITY.eq(AUDIT_CYCLE.AUTHORITY))
                .and(AUDIT_PROGRAMME.ID.eq(AUDIT_CYCLE.PROGRAMME_ID))
                .where(which)
                .orderBy(AUDIT_CYCLE.RECORDED_AT.desc(), AUDIT_CYCLE.ID)
                .limit(MOST)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = tools.byCode();
        return rows.map(row -> cycle(row, known));
    }

    /// A draw from before sets had versions was read with the set that its programme was set up with.
    private static Cycle cycle(Record row, Map<String, Tool> known) {
        var tool = row.get(AUDIT_CYCLE.TOOL);
        return new Cycle(
                row.get(AUDIT_CYCLE.ID),
                row.get(AUDIT_CYCLE.PROGRAMME_ID),
                Objects.requireNonNull(known.get(tool == null ? row.get(AUDIT_PROGRAMME.TOOL) : tool)),
                new Frame(
                        FrameKind.of(row.get(AUDIT_CYCLE.FRAME)).orElseThrow(),
                        row.get(AUDIT_CYCLE.TEAM),
                        row.get(AUDIT_CYCLE.FROM_DAY),
                        row.get(AUDIT_CYCLE.UNTIL_DAY)),
                new Sampling(row.get(AUDIT_CYCLE.WANTED), row.get(AUDIT_CYCLE.EACH_TEAM), row.get(AUDIT_CYCLE.SEED)),
                row.get(AUDIT_CYCLE.FRAME_SIZE),
                row.get(AUDIT_CYCLE.WHY),
                row.get(AUDIT_CYCLE.RECORDED_AT).toInstant());
    }
}
