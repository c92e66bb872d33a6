package org.ownwords.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jooq.DSLContext;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.InterchangeFile;

/// Which of the staged rows were set aside, and how many were not.
final class SetAsideStore {

    private static final int ROWS_AT_A_TIME = 5000;

    private final DSLContext db;

    SetAsideStore(DSLContext db) {
        this.db = db;
    }

    /// @param most how many rows of a file may be set aside
    /// @throws FolderRefused where there are more
    void noMoreThan(long most) {
        for (var file : InterchangeFile.values()) {
            db.fetchOptional("select line, bad from %s where bad is not null order by line offset %d limit 1"
                            .formatted(StagedStore.table(file), most))
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
        return number("select count(*) from %s where bad is not null".formatted(StagedStore.table(file)));
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
        try (var rows = db.resultQuery("select line, bad from %s where bad is not null order by line"
                        .formatted(StagedStore.table(file)))
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
