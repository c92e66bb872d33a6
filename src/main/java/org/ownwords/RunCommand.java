package org.ownwords;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ownwords.command.Asked;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Options;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.pdf.Pdf;

/// Runs the application for an operator.
public final class RunCommand implements Command {

    private static final int DEFAULT_PORT = 8080;
    private static final long UNTIL_PREPARED = 30;

    record Run(Place place, int port, boolean empty) implements Task {

        /// Returns when the application is ready. It runs on until the process is told to end.
        @Override
        public Ended perform(Desk desk) {
            var running = Running.start(this);
            desk.out().println("Ownwords is at " + running.address());
            // Whoever waited for it has a page by then.
            CompletableFuture.delayedExecutor(UNTIL_PREPARED, TimeUnit.SECONDS).execute(Pdf::prepare);
            running.first(desk.now())
                    .ifPresent(link -> desk.out()
                            .println("Nobody works here yet. The first administrator begins, once and today, at "
                                    + link));
            return Ended.DONE;
        }
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String usage() {
        return """
              ownwords run [--port N] [--data DIR] [--empty]
                  Runs the application, with made-up demonstration data unless --empty is given.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.options(Set.of("--port", "--data"), Set.of("--empty"), RunCommand::run);
    }

    private static Asked run(Options options) {
        int port;
        try {
            port = options.value("--port").map(Integer::parseInt).orElse(DEFAULT_PORT);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (port < 0 || port > 65535) {
            return new Asked.Misused("--port needs a number from 0 to 65535");
        }
        return new Run(options.place(), port, options.has("--empty"));
    }
}
