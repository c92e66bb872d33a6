package org.ownwords.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Several at once, each doing one thing over and over for as long as they are told to.
final class Clients {

    private Clients() {}

    static Times busy(Duration length, List<? extends Callable<?>> clients) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var start = System.nanoTime();
            var end = start + length.toNanos();
            var done = threads.invokeAll(clients.stream()
                    .<Callable<long[]>>map(client -> () -> times(client, end))
                    .toList());
            var together = System.nanoTime() - start;
            var times = new ArrayList<long[]>();
            for (var each : done) {
                times.add(each.get());
            }
            return Times.of(times, together);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] times(Callable<?> work, long end) throws Exception {
        var times = new long[1 << 12];
        var count = 0;
        var before = System.nanoTime();
        while (before < end) {
            work.call();
            var after = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(times, count);
    }
}
