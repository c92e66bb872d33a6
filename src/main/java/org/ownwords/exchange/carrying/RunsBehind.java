package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.runs.TurnStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The runs that go on in the background.
@Component
class RunsBehind {

    private static final Logger LOG = LoggerFactory.getLogger(RunsBehind.class);

    /// What a run does in its folder. Before it writes down that it is done, it keeps what it leaves: whoever sees that
    /// it is done finds it.
    interface Work {
        void in(Path folder, HowFar far) throws IOException;
    }

    private final RunLog log;
    private final RunFolders folders;
    private final LeftFiles left;
    private final Clock clock;

    RunsBehind(RunLog log, RunFolders folders, LeftFiles left, Clock clock) {
        this.log = log;
        this.folders = folders;
        this.left = left;
        this.clock = clock;
    }

    /// What runs left when they had ended.
    LeftFiles left() {
        return left;
    }

    /// On a thread of its own, which ends with the application: a run that has not ended by then is broken
    /// off.
    void goOn(UUID run, By by, TurnStore turn, Path folder, Work work) {
        var far = new HowFar(words -> log.far(run, words, by), clock);
        Thread.ofPlatform().daemon().name("records-" + run).start(() -> {
            try (turn) {
                carryOut(run, by, folder, far, work);
            }
        });
    }

    private void carryOut(UUID run, By by, Path folder, HowFar far, Work work) {
        try {
            work.in(folder, far);
            folders.remove(by.authority(), run);
        } catch (FolderRefused e) {
            refuse(run, by, e.getMessage());
        } catch (IOException | RuntimeException e) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Failure {} of run {}: {}", number, run, kinds(e));
            refuse(
                    run,
                    by,
                    "Something went wrong on our side. Tell the operator of this installation the number " + number);
        }
    }

    /// The kind of failure and where it happened. Its message is left out, because it may quote a row.
    private static String kinds(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(each -> each.getClass().getName()
                        + Stream.of(each.getStackTrace())
                                .filter(frame -> frame.getClassName().startsWith("org.ownwords"))
                                .findFirst()
                                .map(frame -> " at " + frame)
                                .orElse(""))
                .collect(Collectors.joining(", because of "));
    }

    private void refuse(UUID run, By by, @Nullable String reason) {
        folders.remove(by.authority(), run);
        try {
            left.remove(by.authority(), run);
            log.refused(run, reason == null ? "" : reason, by);
        } catch (RuntimeException e) {
            LOG.error("Run {} could not be written down as refused: {}", run, kinds(e));
        }
    }
}
