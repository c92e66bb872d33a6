package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Sight;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Generated;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.runs.Run;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.exchange.runs.RunKind;
import org.ownwords.exchange.runs.RunStore;
import org.ownwords.exchange.runs.TurnStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// Records brought in and taken out through the pages, one run at a time. Once started, a run goes on in the
/// background, and the person who started it can come back for its result.
@Service
class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    /// How many runs a page shows.
    static final int MOST = 50;

    /// The result of asking for a run.
    sealed interface Begun {}

    /// It was started now, or before if the same form was sent twice.
    record Begins() implements Begun {}

    /// Another run is going on, here or at another council.
    record Busy() implements Begun {}

    /// What was sent cannot be taken, and nothing of it was kept.
    record Refused(String why) implements Begun {}

    /// Something that was sent, and can be put in a file.
    interface Sent {
        void into(Path file) throws IOException;
    }

    /// What a run does in its folder.
    private interface Work {
        void in(Path folder, HowFar far) throws IOException;
    }

    private final RunStore store;
    private final KeptFiles files;
    private final Carrying carrying;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final long mostUnpacked;
    private final Map<UUID, HowFar> running = new ConcurrentHashMap<>();

    Runs(
            RunStore store,
            KeptFiles files,
            Carrying carrying,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${ownwords.records.most-unpacked:2GB}") DataSize mostUnpacked) {
        this.store = store;
        this.files = files;
        this.carrying = carrying;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.mostUnpacked = mostUnpacked.toBytes();
    }

    List<Run> latest(Practitioner asking) {
        return read(() -> store.latest(asking.authority(), MOST)).stream()
                .map(this::asItGoes)
                .toList();
    }

    Optional<Run> find(Practitioner asking, UUID run) {
        return read(() -> store.find(asking.authority(), run)).map(this::asItGoes);
    }

    /// The records are in already; their files still have to be put in their place.
    private Run asItGoes(Run run) {
        return running.containsKey(run.id()) ? run.running() : run;
    }

    private <T> T read(java.util.function.Supplier<T> reading) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> reading.get()));
    }

    /// How far a run has come, where it is known here.
    Optional<String> howFar(UUID run) {
        return Optional.ofNullable(running.get(run)).flatMap(HowFar::words);
    }

    /// The folder that one of their runs left, or nothing if it was removed.
    Optional<Path> left(Practitioner asking, Run run) {
        return run.leftFiles() ? files.find(asking.authority(), run.id()) : Optional.empty();
    }

    void remove(Practitioner asking, Run run) {
        files.remove(asking.authority(), run.id());
    }

    /// Brings in what was sent, after it was unpacked and looked at.
    Begun bringIn(UUID run, By by, Sent sent) {
        return begin(run, RunKind.IN, null, by, folder -> unpack(sent, folder), (folder, far) -> {
            carrying.bringIn(folder, run, by, clock, far);
            for (var file : InterchangeFile.values()) {
                Files.deleteIfExists(folder.resolve(file.fileName()));
            }
        });
    }

    private Optional<String> unpack(Sent sent, Path folder) throws IOException {
        var zip = folder.resolve("sent.zip");
        sent.into(zip);
        var problem = new SentZip(zip, mostUnpacked).unpackInto(folder);
        Files.delete(zip);
        return problem;
    }

    /// Takes out the record of their council.
    ///
    /// @param why what for, and for whom
    Begun takeOut(UUID run, String why, By by) {
        return begin(run, RunKind.OUT, why, by, _ -> Optional.empty(), (folder, far) -> {
            var written = carrying.takeOut(folder, by, far);
            in(by, () -> store.done(by.authority(), run, rows(written), List.of(), clock.instant()));
        });
    }

    private static List<RunFile> rows(Generated written) {
        return Stream.of(InterchangeFile.values())
                .map(file -> new RunFile(file.fileName(), written.rows(file), 0, 0))
                .toList();
    }

    /// Makes a folder ready.
    private interface Ready {
        Optional<String> problem(Path folder) throws IOException;
    }

    private Begun begin(UUID run, RunKind kind, @Nullable String why, By by, Ready ready, Work work) {
        if (find(by.practitioner(), run).isPresent()) {
            return new Begins();
        }
        var turn = carrying.turn(run);
        if (turn.isEmpty()) {
            return new Busy();
        }
        var begun = false;
        try {
            var folder = files.begin(by.authority(), run);
            var problem = ready.problem(folder);
            if (problem.isPresent()) {
                return new Refused(problem.get());
            }
            begun = Boolean.TRUE.equals(transaction.execute(_ -> store.add(run, kind, why, by)));
            if (begun) {
                goOn(run, by, turn.get(), folder, work);
            }
            return new Begins();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!begun) {
                files.abandon(by.authority(), run);
                turn.get().close();
            }
        }
    }

    /// On a thread of its own, which ends with the application: a run that has not ended by then is broken
    /// off.
    private void goOn(UUID run, By by, TurnStore turn, Path folder, Work work) {
        var far = new HowFar();
        running.put(run, far);
        Thread.ofPlatform().daemon().name("records-" + run).start(() -> {
            try (turn) {
                carryOut(run, by, folder, far, work);
            } finally {
                running.remove(run);
            }
        });
    }

    private void carryOut(UUID run, By by, Path folder, HowFar far, Work work) {
        try {
            work.in(folder, far);
            files.finish(by.authority(), run);
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
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .map(each -> each.getClass().getName()
                        + Stream.of(each.getStackTrace())
                                .filter(frame -> frame.getClassName().startsWith("org.ownwords"))
                                .findFirst()
                                .map(frame -> " at " + frame)
                                .orElse(""))
                .collect(Collectors.joining(", because of "));
    }

    private void refuse(UUID run, By by, @Nullable String reason) {
        files.abandon(by.authority(), run);
        try {
            in(by, () -> store.refused(by.authority(), run, reason == null ? "" : reason, clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("Run {} could not be written down as refused: {}", run, kinds(e));
        }
    }

    private void in(By by, Runnable writing) {
        Sight.of(by.authority(), () -> {
            transaction.executeWithoutResult(_ -> writing.run());
            return true;
        });
    }
}
