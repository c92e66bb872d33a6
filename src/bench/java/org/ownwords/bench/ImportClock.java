package org.ownwords.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ownwords.exchange.format.Progress;

/// Notes when an import came how far.
final class ImportClock implements Progress {

    /// What the steps of adding put in, in their order.
    private static final List<String> STEPS = List.of(
            "person",
            "person_details",
            "case_file",
            "concern",
            "ask",
            "received_decision",
            "enquiry",
            "desired_outcome",
            "outcome_withdrawal",
            "outcome_category",
            "received_result",
            "received_risk",
            "received_ending",
            "adult_review",
            "facts",
            "origin");

    private final long start = System.nanoTime();
    private final List<Double> steps = new ArrayList<>();
    private double read;
    private double all;

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    @Override
    public void read(String file, long rows) {
        read = secondsSince(start);
    }

    @Override
    public void added(int done, int of) {
        if (of != STEPS.size()) {
            throw new IllegalStateException("There are %d steps of adding now".formatted(of));
        }
        steps.add(secondsSince(start));
    }

    void done() {
        all = secondsSince(start);
    }

    double seconds() {
        return all;
    }

    /// Reading ends, as far as it says, with the last 5,000 rows of a file.
    void print(PrintStream out) {
        line(out, "reading and staging", read);
        line(out, "relating", steps.getFirst() - read);
        for (var i = 0; i < STEPS.size(); i++) {
            line(out, "adding " + STEPS.get(i), steps.get(i + 1) - steps.get(i));
        }
        line(out, "counting and committing", all - steps.getLast());
    }

    private void line(PrintStream out, String what, double seconds) {
        out.printf(Locale.ROOT, "  %-28s %6.2f s %3.0f %%%n", what, seconds, 100 * seconds / all);
    }
}
