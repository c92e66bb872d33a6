package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The files of the runs, each run in its own folder under that of its council. Only the user the application
/// runs as can open them. A folder that is being worked in has another name until it is whole. After some
/// days they are removed.
///
/// Where no place is set, they are in a temporary directory that goes when the application ends.
@Component
class KeptFiles implements DisposableBean {

    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final String UNFINISHED = ".new";

    private final Path place;
    private final boolean temporary;
    private final Duration kept;
    private final Clock clock;

    KeptFiles(
            @Value("${ownwords.records.place:${ownwords.records.usual-place:}}") String place,
            @Value("${ownwords.records.kept-days:7}") int days,
            Clock clock)
            throws IOException {
        this.temporary = place.isBlank();
        this.place = temporary
                ? Files.createTempDirectory("ownwords-records", OURS_ALONE)
                : Files.createDirectories(Path.of(place), OURS_ALONE).toRealPath();
        Files.setPosixFilePermissions(this.place, OURS_ALONE.value());
        this.kept = Duration.ofDays(days);
        this.clock = clock;
        removeUnfinished();
    }

    /// Where what is sent is put while it is being sent.
    Path place() {
        return place;
    }

    long days() {
        return kept.toDays();
    }

    /// A new, empty folder to work in.
    Path begin(String authority, UUID run) throws IOException {
        var council = place.resolve(authority);
        if (!Files.isDirectory(council)) {
            Files.createDirectories(council, OURS_ALONE);
        }
        var folder = unfinished(authority, run);
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectory(folder, OURS_ALONE);
    }

    /// The folder that was worked in is whole now.
    void finish(String authority, UUID run) throws IOException {
        Files.move(unfinished(authority, run), finished(authority, run));
    }

    /// The folder of a run, or nothing if it was removed.
    Optional<Path> find(String authority, UUID run) {
        return Optional.of(finished(authority, run)).filter(Files::isDirectory);
    }

    /// Removes an unfinished folder.
    void abandon(String authority, UUID run) {
        remove(unfinished(authority, run));
    }

    /// Removes the folder of a run.
    void remove(String authority, UUID run) {
        remove(finished(authority, run));
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The files of a run could not be removed", e);
        }
    }

    private Path finished(String authority, UUID run) {
        return place.resolve(authority).resolve(run.toString());
    }

    private Path unfinished(String authority, UUID run) {
        return place.resolve(authority).resolve(run + UNFINISHED);
    }

    /// What a run that was broken off had begun, and what was being sent.
    private void removeUnfinished() throws IOException {
        for (var each : in(place)) {
            if (Files.isDirectory(each)) {
                for (var folder : in(each)) {
                    if (folder.toString().endsWith(UNFINISHED)) {
                        FileSystemUtils.deleteRecursively(folder);
                    }
                }
            } else {
                Files.delete(each);
            }
        }
    }

    /// Removes what has been kept long enough.
    @Scheduled(initialDelay = 0)
    @Scheduled(cron = "0 45 * * * *", zone = "Europe/London")
    void removeOld() throws IOException {
        var before = clock.instant().minus(kept);
        for (var council : in(place)) {
            for (var folder : Files.isDirectory(council) ? in(council) : List.<Path>of()) {
                if (!folder.toString().endsWith(UNFINISHED)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public void destroy() throws IOException {
        if (temporary) {
            FileSystemUtils.deleteRecursively(place);
        }
    }
}
