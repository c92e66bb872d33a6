package org.ownwords.exchange.runs;

import static ownwords.generated.db.Tables.RUN;
import static ownwords.generated.db.Tables.RUN_ENDED;
import static ownwords.generated.db.Tables.RUN_FAR;
import static ownwords.generated.db.Tables.RUN_FILE;
import static ownwords.generated.db.Tables.RUN_NOW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.exchange.format.InterchangeFile;
import org.springframework.stereotype.Repository;

@Repository
public class RunStore {

    private static final List<String> IN_ORDER =
            Stream.of(InterchangeFile.values()).map(InterchangeFile::fileName).toList();

    private final DSLContext db;

    public RunStore(DSLContext db) {
        this.db = db;
    }

    public boolean add(UUID id, RunKind kind, @Nullable String why, By by) {
        return db.insertInto(RUN)
                        .set(RUN.AUTHORITY, by.authority())
                        .set(RUN.ID, id)
                        .set(RUN.KIND, kind.code())
                        .set(RUN.WHY, why)
                        .set(RUN.RECORDED_AT, by.recordedAt())
                        .set(RUN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public void done(String authority, UUID id, List<RunFile> files, List<String> aside, Instant at) {
        end(authority, id, RunState.DONE, null, aside, at);
        files.forEach(file -> db.insertInto(RUN_FILE)
                .set(RUN_FILE.AUTHORITY, authority)
                .set(RUN_FILE.RUN_ID, id)
                .set(RUN_FILE.FILE, file.name())
                .set(RUN_FILE.ROWS, file.rows())
                .set(RUN_FILE.FRESH, file.fresh())
                .set(RUN_FILE.SET_ASIDE, file.setAside())
                .execute());
    }

    public void refused(String authority, UUID id, String reason, Instant at) {
        end(authority, id, RunState.REFUSED, reason, List.of(), at);
    }

    private void end(String authority, UUID id, RunState how, @Nullable String reason, List<String> aside, Instant at) {
        db.insertInto(RUN_ENDED)
                .set(RUN_ENDED.AUTHORITY, authority)
                .set(RUN_ENDED.RUN_ID, id)
                .set(RUN_ENDED.HOW, how.code())
                .set(RUN_ENDED.REASON, reason)
                .set(RUN_ENDED.ASIDE, aside.toArray(String[]::new))
                .set(RUN_ENDED.RECORDED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    public List<Run> latest(String authority, int most) {
        return db.selectFrom(RUN_NOW)
                .where(RUN_NOW.AUTHORITY.eq(authority))
                .orderBy(RUN_NOW.RECORDED_AT.desc(), RUN_NOW.ID)
                .limit(most)
                .fetch(row -> run(row, List.of()));
    }

    public Optional<Run> find(String authority, UUID id) {
        return db.selectFrom(RUN_NOW)
                .where(RUN_NOW.AUTHORITY.eq(authority))
                .and(RUN_NOW.ID.eq(id))
                .fetchOptional(row -> run(row, files(authority, id)));
    }

    /// Says how far it has come.
    public void far(String authority, UUID id, String words) {
        db.insertInto(RUN_FAR)
                .set(RUN_FAR.AUTHORITY, authority)
                .set(RUN_FAR.RUN_ID, id)
                .set(RUN_FAR.WORDS, words)
                .onConflict(RUN_FAR.AUTHORITY, RUN_FAR.RUN_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    public Optional<String> howFar(String authority, UUID id) {
        return db.select(RUN_FAR.WORDS)
                .from(RUN_FAR)
                .where(RUN_FAR.AUTHORITY.eq(authority))
                .and(RUN_FAR.RUN_ID.eq(id))
                .fetchOptional(RUN_FAR.WORDS);
    }

    private List<RunFile> files(String authority, UUID id) {
        return db.select(RUN_FILE.FILE, RUN_FILE.ROWS, RUN_FILE.FRESH, RUN_FILE.SET_ASIDE)
                .from(RUN_FILE)
                .where(RUN_FILE.AUTHORITY.eq(authority))
                .and(RUN_FILE.RUN_ID.eq(id))
                .orderBy(RUN_FILE.FILE.sortAsc(IN_ORDER))
                .fetch(row -> new RunFile(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static Run run(Record row, List<RunFile> files) {
        var aside = row.get(RUN_NOW.ASIDE);
        var state = RunState.of(row.get(RUN_NOW.STATE));
        return new Run(
                row.get(RUN_NOW.ID),
                RunKind.of(row.get(RUN_NOW.KIND)),
                row.get(RUN_NOW.WHY),
                row.get(RUN_NOW.RECORDED_AT, OffsetDateTime.class).toInstant(),
                row.get(RUN_NOW.RECORDED_BY),
                state == RunState.RUNNING
                        ? Run.Became.RUNNING
                        : new Run.Became(
                                state,
                                moment(row.get(RUN_NOW.ENDED_AT)),
                                row.get(RUN_NOW.REASON),
                                files,
                                aside == null ? List.of() : List.of(aside)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
