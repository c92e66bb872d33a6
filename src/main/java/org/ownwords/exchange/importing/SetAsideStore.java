package org.ownwords.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.runs.RunReason;

/// Which of the staged rows were set aside, and how many were not.
final class SetAsideStore {

    private static final int ROWS_AT_A_TIME = 5000;

    /// As many as a page can show. The others are in the files.
    private static final int MOST_REASONS = 20;

    private static final int FIRST_LINES = 5;

    /// What somebody has to put right, in SQL. People whom no concern names are not: they are left out.
    private static final String REJECTED = "bad is not null and bad <> '" + KnowingStore.NOBODYS + "'";

    private final DSLContext db;

    SetAsideStore(DSLContext db) {
        this.db = db;
    }

    /// @param most how many rows of a file may be set aside
    /// @throws FolderRefused where there are more
    void noMoreThan(long most) {
        for (var file : InterchangeFile.values()) {
            db.fetchOptional("select line, bad from %s where %s order by line offset %d limit 1"
                            .formatted(StagedStore.table(file), REJECTED, most))
                    .ifPresent(row -> {
                        throw tooMany(most, file, row.get(0, Long.class), row.get(1, String.class));
                    });
        }
    }

    static FolderRefused tooMany(long mostBad, InterchangeFile file, long line, String reason) {
        return new FolderRefused("More than %,d rows of %s cannot be taken, the last of them on line %d: %s"
                .formatted(mostBad, file.fileName(), line, reason));
    }

    long count(InterchangeFile file) {
        return number("select count(*) from %s where %s".formatted(StagedStore.table(file), REJECTED));
    }

    /// How many people no concern names.
    long leftOut() {
        return number("select count(*) from in_people where bad = '%s'".formatted(KnowingStore.NOBODYS));
    }

    /// The reasons, those of most rows first. What is the same but for a line it names is one.
    List<RunReason> reasons(InterchangeFile file) {
        return db.fetch("""
                        select regexp_replace(bad, ' on line [0-9]+ ', ' on another line ') as why, count(*),
                               (array_agg(line order by line))[1:%d]
                          from %s where %s
                         group by 1 order by 2 desc, 1 limit %d
                        """.formatted(FIRST_LINES, StagedStore.table(file), REJECTED, MOST_REASONS))
                .map(row -> new RunReason(
                        row.get(0, String.class),
                        row.get(1, Long.class),
                        List.of(row.get(2, Long[].class)),
                        RunReason.Kind.SET_ASIDE));
    }

    /// How many rows said something that was not known before.
    long taken(InterchangeFile file) {
        return number("select count(*) from %s where bad is null and not twin and not here"
                .formatted(StagedStore.table(file)));
    }

    private long number(String sql) {
        return db.fetchSingle(sql).get(0, Long.class);
    }

    /// The line and the reason of each row that was set aside, in the order of the file.
    void each(InterchangeFile file, Told told) throws IOException {
        try (var rows = db.resultQuery(
                        "select line, bad from %s where %s order by line".formatted(StagedStore.table(file), REJECTED))
                .fetchSize(ROWS_AT_A_TIME)
                .fetchLazy()) {
            for (var row : rows) {
                told.of(row.get(0, Long.class), row.get(1, String.class));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Is told of each row that was set aside.
    interface Told {
        void of(long line, String reason) throws IOException;
    }
}
