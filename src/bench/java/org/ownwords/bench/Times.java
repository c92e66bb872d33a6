package org.ownwords.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long each of many things took, in nanoseconds, and how long all of them took together.
final class Times {

    private final long[] each;
    private final long together;

    Times(long[] each, long together) {
        this.each = each.clone();
        this.together = together;
        Arrays.sort(this.each);
    }

    /// What clients did at the same time.
    static Times of(List<long[]> clients, long together) {
        return new Times(clients.stream().flatMapToLong(Arrays::stream).toArray(), together);
    }

    double aSecond() {
        return each.length * (double) TimeUnit.SECONDS.toNanos(1) / together;
    }

    /// The time, in milliseconds, within which `percent` of them were done.
    double percentile(int percent) {
        return each[Math.min(each.length - 1, each.length * percent / 100)] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
