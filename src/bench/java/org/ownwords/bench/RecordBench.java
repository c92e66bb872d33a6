package org.ownwords.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Conversations;
import org.ownwords.larchmere.Cast;
import org.ownwords.larchmere.Fuller;
import org.ownwords.person.CaseId;

/// Conversations recorded through their own door, each in a transaction of its own with its fact, against bare rows of
/// the same size committed one by one on the same server.
final class RecordBench {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int ROUNDS = 3;
    private static final int MANY = 8;
    private static final String SAID =
            "I don’t want him to get into trouble, he is all I have. But I want my card back, and I want to go to the"
                    + " bank myself on Fridays as I did before, with somebody who knows the way and does not hurry me.";

    private final PrintStream out;
    private final Pgbench pgbench;

    RecordBench(PrintStream out, Pgbench pgbench) {
        this.out = out;
        this.pgbench = pgbench;
    }

    void run(Path directory) throws IOException, InterruptedException {
        try (var council = Council.open(directory, false)) {
            out.println("Server: " + String.join(", ", Council.settings(council.database())));
            council.asOwner(Pgbench.BARE_TABLE);
            var recorders = recorders(council);
            Clients.busy(WARM_UP, recorders);
            pgbench.rate(council.database(), directory, SAID, MANY, Duration.ofSeconds(3));
            var many = ratio(council, recorders);
            var one = ratio(council, recorders.subList(0, 1));
            out.printf("ratio with %d clients %.2f%n", MANY, many);
            out.printf("ratio %.2f%n", one);
        }
    }

    private double ratio(Council council, List<Callable<Boolean>> recorders) throws IOException, InterruptedException {
        var bare = new ArrayList<Double>();
        var recorded = new ArrayList<Double>();
        for (var round = 1; round <= ROUNDS; round++) {
            bare.add(pgbench.rate(council.database(), council.directory(), SAID, recorders.size(), ROUND));
            var times = Clients.busy(ROUND, recorders);
            recorded.add(times.aSecond());
            out.printf(
                    "clients %d, round %d: %.0f bare rows a second; %.0f recordings a second, p50 %.2f ms, p95 %.2f ms%n",
                    recorders.size(),
                    round,
                    bare.getLast(),
                    times.aSecond(),
                    times.percentile(50),
                    times.percentile(95));
        }
        return Times.median(recorded) / Times.median(bare);
    }

    /// Each on a case of its own.
    private static List<Callable<Boolean>> recorders(Council council) {
        var conversations = council.bean(Conversations.class);
        var fuller = Fuller.of(council.application());
        return IntStream.range(0, MANY)
                .mapToObj(_ -> fuller.somebody())
                .<Callable<Boolean>>map(caseId -> () -> record(conversations, caseId))
                .toList();
    }

    private static boolean record(Conversations conversations, CaseId caseId) {
        var by = new By(Cast.NADIA, Instant.now());
        var conversation = new Conversation(by.today(), SAID, "At home", null, null, null);
        return Sight.of(Cast.LARCHMERE, () -> {
            conversations.record(UUID.randomUUID(), caseId, conversation, by);
            return true;
        });
    }
}
