package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.exchange.format.Generated;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Leftovers;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.exchange.runs.RunKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/// Starts runs: records checked, brought in and taken out through the pages, one run of a council at a time.
/// Once started, a run goes on in the background.
@Service
class Runs {

    /// Something that was sent, and can be put in a file.
    interface Sent {
        void into(Path file) throws IOException;
    }

    private final RunLog log;
    private final RunsBehind behind;
    private final RunFolders folders;
    private final Carrying carrying;
    private final Clock clock;
    private final long mostUnpacked;

    Runs(
            RunLog log,
            RunsBehind behind,
            RunFolders folders,
            Carrying carrying,
            Clock clock,
            @Value("${ownwords.records.most-unpacked:2GB}") DataSize mostUnpacked) {
        this.log = log;
        this.behind = behind;
        this.folders = folders;
        this.carrying = carrying;
        this.clock = clock;
        this.mostUnpacked = mostUnpacked.toBytes();
    }

    /// Says what would become of what was sent, after it was unpacked and looked at. Its files are kept, so
    /// that they can be brought in.
    Begun check(UUID run, By by, Sent sent) {
        var passedOver = new ArrayList<String>();
        return begin(run, RunKind.CHECK, null, by, folder -> unpack(sent, folder, passedOver), (folder, far) -> {
            var checked = carrying.check(folder, run, by, clock, far);
            var told = new ArrayList<>(checked.told());
            if (!passedOver.isEmpty()) {
                told.add(Leftovers.passedOver(passedOver));
            }
            behind.left().keep(by.authority(), run, folder);
            log.done(run, checked.files(), checked.aside(), told, by);
        });
    }

    private Optional<String> unpack(Sent sent, Path folder, Collection<String> passedOver) throws IOException {
        var zip = folder.resolve("sent.zip");
        sent.into(zip);
        var problem = new SentZip(zip, mostUnpacked).unpackInto(folder, passedOver);
        Files.delete(zip);
        return problem;
    }

    /// Brings in what was checked. Its files are then no longer kept.
    ///
    /// @param checked the run that checked it, of the same council
    Begun bringIn(UUID run, UUID checked, By by) {
        return begin(run, RunKind.IN, null, by, folder -> again(checked, by, folder), (folder, far) -> {
            carrying.bringIn(folder, run, by, clock, far, () -> keepSetAside(folder, run, by));
            behind.left().remove(by.authority(), checked);
        });
    }

    /// What was set aside is kept, and what was sent is not.
    private void keepSetAside(Path folder, UUID run, By by) throws IOException {
        for (var file : InterchangeFile.values()) {
            Files.deleteIfExists(folder.resolve(file.fileName()));
        }
        behind.left().keep(by.authority(), run, folder);
    }

    private Optional<String> again(UUID checked, By by, Path folder) throws IOException {
        return behind.left().copy(by.authority(), checked, folder)
                ? Optional.empty()
                : Optional.of("The files that were checked are no longer here. Send the ZIP again");
    }

    /// Takes out the record of their council.
    ///
    /// @param why what for, and for whom
    Begun takeOut(UUID run, String why, By by) {
        return begin(run, RunKind.OUT, why, by, _ -> Optional.empty(), (folder, far) -> {
            var written = carrying.takeOut(folder, by, far);
            behind.left().keep(by.authority(), run, folder);
            log.done(run, rows(written), by);
        });
    }

    private static List<RunFile> rows(Generated written) {
        return Stream.of(InterchangeFile.values())
                .map(file -> new RunFile(file.fileName(), written.rows(file), 0, 0, 0, List.of()))
                .toList();
    }

    /// Makes a folder ready.
    private interface Ready {
        Optional<String> problem(Path folder) throws IOException;
    }

    private Begun begin(UUID run, RunKind kind, @Nullable String why, By by, Ready ready, RunsBehind.Work work) {
        if (log.find(by.authority(), run).isPresent()) {
            return new Begun.Begins();
        }
        var turn = carrying.turn(run, by);
        if (turn.isEmpty()) {
            return new Begun.Busy();
        }
        var begun = false;
        try {
            var folder = folders.begin(by.authority(), run);
            var problem = ready.problem(folder);
            if (problem.isPresent()) {
                return new Begun.Refused(problem.get());
            }
            begun = log.add(run, kind, why, by);
            if (begun) {
                behind.goOn(run, by, turn.get(), folder, work);
            }
            return new Begun.Begins();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!begun) {
                folders.remove(by.authority(), run);
                turn.get().close();
            }
        }
    }
}
