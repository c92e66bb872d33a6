package org.ownwords.exchange.importing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;

/// Takes the rows of the files into temporary tables, as they were sent.
final class TakingStore {

    private static final int ROWS_AT_A_TIME = 5000;

    /// In characters, for rows that are far longer than real ones.
    private static final int MOST_AT_A_TIME = 1 << 22;

    private final Connection connection;
    private final Refusals refusals;

    TakingStore(Connection connection, Refusals refusals) {
        this.connection = connection;
        this.refusals = refusals;
    }

    /// `own` is its identifier where one of our own rows may have it, `council` the authority it names, if it
    /// names one. `twin` is a row whose identifier is used above it, `here` one that is in the record
    /// already, as `row_id`. `parent` is the row it belongs to.
    void stage(InterchangeFile file) {
        var columns = file.shape().stream()
                .map(column -> column.name() + " " + column.content().type() + ",")
                .collect(Collectors.joining("\n"));
        DSL.using(connection).execute("""
                create temporary table %s (
                    line bigint not null,
                    bad text,
                    sent bytea,
                    %s
                    own uuid,
                    council text,
                    parent uuid,
                    case_id uuid,
                    row_id uuid,
                    twin boolean not null default false,
                    here boolean not null default false
                ) on commit drop
                """.formatted(StagedStore.table(file), columns));
    }

    /// Takes the rows of one file, good and bad.
    ///
    /// @param mostBad how many of them may be bad
    /// @param told    called with how many have been read, now and then
    /// @return how many there were
    /// @throws FolderRefused once too many of them cannot be taken
    long take(InterchangeFile file, Iterable<Incoming.Row> rows, long mostBad, java.util.function.LongConsumer told) {
        var columns = String.join(", ", file.columns());
        var council = file.columns().indexOf("authority");
        var nothing = Collections.nCopies(file.shape().size(), "");
        var digest = new Digest();
        var hex = HexFormat.of();
        var count = 0L;
        var bad = 0L;
        try {
            var copy = connection
                    .unwrap(BaseConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (line, bad, sent, own, council, %s) from stdin"
                            .formatted(StagedStore.table(file), columns));
            var text = new StringBuilder();
            for (var row : rows) {
                text.append(row.line()).append('\t');
                var reason = row.reason().isPresent() ? row.reason() : refusals.problem(file, row.values());
                var kept = file.kept(row.values().isEmpty() ? nothing : row.values());
                if (reason.isPresent()) {
                    if (++bad > mostBad) {
                        copy.cancelCopy();
                        throw SetAsideStore.tooMany(mostBad, file, row.line(), reason.get());
                    }
                    CopyText.escape(reason.get(), text);
                    text.append("\t\\N\t\\N");
                } else {
                    text.append("\\N\t\\\\x");
                    hex.formatHex(text, digest.of(kept));
                    text.append('\t').append(CopyText.own(kept.getFirst()));
                }
                CopyText.add(council < 0 ? "" : kept.get(council), text);
                kept.forEach(value -> CopyText.add(value, text));
                text.append('\n');
                if (text.length() > MOST_AT_A_TIME) {
                    write(copy, text);
                }
                if (++count % ROWS_AT_A_TIME == 0) {
                    write(copy, text);
                    told.accept(count);
                }
            }
            write(copy, text);
            copy.endCopy();
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of " + file.fileName() + " could not be taken", e);
        }
    }

    private static void write(CopyIn copy, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
