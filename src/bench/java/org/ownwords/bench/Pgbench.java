package org.ownwords.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ownwords.database.Database;

/// PostgreSQL's own benchmark: how many rows the same server commits, one in each transaction, when nothing is asked of
/// it but to keep them.
record Pgbench(Path program) {

    static final String BARE_TABLE = """
            create table bare (
                authority   text        not null,
                id          uuid        not null,
                case_id     uuid        not null,
                held_on     date        not null,
                place       text,
                present     text,
                said        text        not null,
                explained   text,
                options     text,
                recorded_at timestamptz not null,
                recorded_by text        not null,
                primary key (authority, id)
            );
            grant insert on bare to ownwords_app;
            """;

    private static final String ONE_ROW = """
            insert into bare values ('990', gen_random_uuid(), '00000000-0000-0000-0000-000000000001', current_date, \
            'At home', null, 'SAID', null, null, now(), 'nadia.rahman');
            """;

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    static Pgbench found() {
        return new Pgbench(Path.of(Objects.requireNonNull(System.getenv("OWNWORDS_PGBENCH"))));
    }

    /// Rows committed in a second.
    double rate(Database database, Path directory, String said, int clients, Duration length)
            throws IOException, InterruptedException {
        var script = directory.resolve("one-row.sql");
        Files.writeString(script, ONE_ROW.replace("SAID", said.replace("'", "''")));
        var address = URI.create(database.url().substring("jdbc:".length()));
        var command = new ProcessBuilder(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=" + Math.min(clients, 2),
                        "--time=" + length.toSeconds(),
                        "--file=" + script,
                        "--host=" + address.getHost(),
                        "--port=" + address.getPort(),
                        "--username=" + Database.APPLICATION_USER,
                        address.getPath().substring(1))
                .redirectErrorStream(true);
        command.environment().put("PGPASSWORD", database.applicationPassword());
        var process = command.start();
        String told;
        try (var out = process.getInputStream()) {
            told = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        var rate = RATE.matcher(told);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench did not finish: " + told);
        }
        return Double.parseDouble(rate.group(1));
    }
}
