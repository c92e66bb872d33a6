package org.ownwords.exchange.format;

import java.io.PrintStream;

/// Tells an operator how far it is, after a number of rows.
public final class SaidProgress implements Progress {

    private static final long EVERY = 50_000;

    private final PrintStream out;

    public SaidProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void read(String file, long rows) {
        if (rows % EVERY == 0 && rows > 0) {
            out.println("Read %d rows of %s.".formatted(rows, file));
        }
    }

    @Override
    public void waits() {
        out.println("Records are being brought in or taken out already. This waits until that has ended.");
    }

    @Override
    public void added(int steps, int of) {
        out.println(
                steps == 0
                        ? "All of it is read and looked through."
                        : "Bringing in what is new: step %d of %d done.".formatted(steps, of));
    }
}
