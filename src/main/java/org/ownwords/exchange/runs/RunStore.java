package org.ownwords.exchange.runs;

import static ownwords.generated.db.Tables.RUN;
import static ownwords.generated.db.Tables.RUN_ENDED;
import static ownwords.generated.db.Tables.RUN_FAR;
import static ownwords.generated.db.Tables.RUN_FILE;
import static ownwords.generated.db.Tables.RUN_NOW;
import static ownwords.generated.db.Tables.RUN_REASON;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    /// Records that a run has ended well.
    ///
    /// @param aside the columns that the format does not know
    /// @param told  what else there is to say
    public void done(
            String authority, UUID id, List<RunFile> files, List<String> aside, List<String> told, Instant at) {
        end(authority, id, RunState.DONE, new Ending(null, aside, told), at);
        for (var file : files) {
            db.insertInto(RUN_FILE)
                    .set(RUN_FILE.AUTHORITY, authority)
                    .set(RUN_FILE.RUN_ID, id)
                    .set(RUN_FILE.FILE, file.name())
                    .set(RUN_FILE.ROWS, file.rows())
                    .set(RUN_FILE.FRESH, file.fresh())
                    .set(RUN_FILE.SET_ASIDE, file.setAside())
                    .set(RUN_FILE.LEFT_OUT, file.leftOut())
                    .execute();
            file.reasons().forEach(reason -> add(authority, id, file.name(), reason));
        }
    }

    private void add(String authority, UUID id, String file, RunReason reason) {
        db.insertInto(RUN_REASON)
                .set(RUN_REASON.AUTHORITY, authority)
                .set(RUN_REASON.RUN_ID, id)
                .set(RUN_REASON.FILE, file)
                .set(RUN_REASON.WHY, reason.why())
                .set(RUN_REASON.KIND, reason.kind().code())
                .set(RUN_REASON.ROWS, reason.rows())
                .set(RUN_REASON.LINES, reason.lines().toArray(Long[]::new))
                .execute();
    }

    /// How a run ended.
    private record Ending(@Nullable String reason, List<String> aside, List<String> told) {}

    public void refused(String authority, UUID id, String reason, Instant at) {
        end(authority, id, RunState.REFUSED, new Ending(reason, List.of(), List.of()), at);
    }

    private void end(String authority, UUID id, RunState how, Ending ending, Instant at) {
        db.insertInto(RUN_ENDED)
                .set(RUN_ENDED.AUTHORITY, authority)
                .set(RUN_ENDED.RUN_ID, id)
                .set(RUN_ENDED.HOW, how.code())
                .set(RUN_ENDED.REASON, ending.reason())
                .set(RUN_ENDED.ASIDE, ending.aside().toArray(String[]::new))
                .set(RUN_ENDED.TOLD, ending.told().toArray(String[]::new))
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
        var reasons = reasons(authority, id);
        return db.selectFrom(RUN_FILE)
                .where(RUN_FILE.AUTHORITY.eq(authority))
                .and(RUN_FILE.RUN_ID.eq(id))
                .orderBy(RUN_FILE.FILE.sortAsc(IN_ORDER))
                .fetch(row -> new RunFile(
                        row.get(RUN_FILE.FILE),
                        row.get(RUN_FILE.ROWS),
                        row.get(RUN_FILE.FRESH),
                        row.get(RUN_FILE.SET_ASIDE),
                        row.get(RUN_FILE.LEFT_OUT),
                        reasons.getOrDefault(row.get(RUN_FILE.FILE), List.of())));
    }

    /// By file, those of most rows first.
    private Map<String, List<RunReason>> reasons(String authority, UUID id) {
        return db.selectFrom(RUN_REASON)
                .where(RUN_REASON.AUTHORITY.eq(authority))
                .and(RUN_REASON.RUN_ID.eq(id))
                .orderBy(RUN_REASON.ROWS.desc(), RUN_REASON.WHY)
                .fetchGroups(
                        RUN_REASON.FILE,
                        row -> new RunReason(
                                row.get(RUN_REASON.WHY),
                                row.get(RUN_REASON.ROWS),
                                List.of(row.get(RUN_REASON.LINES)),
                                RunReason.Kind.of(row.get(RUN_REASON.KIND))));
    }

    private static Run run(Record row, List<RunFile> files) {
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
                                list(row.get(RUN_NOW.ASIDE)),
                                list(row.get(RUN_NOW.TOLD))));
    }

    private static List<String> list(String @Nullable [] words) {
        return words == null ? List.of() : List.of(words);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
