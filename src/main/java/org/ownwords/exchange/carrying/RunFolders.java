package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The folders that this node's runs are worked in, each under that of its council. Only the user the
/// application runs as can open them. They go when their run ends; what a killed node left goes when it
/// starts again, so no two nodes may have the same place.
///
/// Where no place is set, they are in a temporary directory that goes when the application ends.
@Component
class RunFolders implements DisposableBean {

    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path place;
    private final boolean temporary;

    RunFolders(@Value("${ownwords.records.place:${ownwords.records.usual-place:}}") String place) throws IOException {
        this.temporary = place.isBlank();
        this.place = temporary
                ? Files.createTempDirectory("ownwords-records", OURS_ALONE)
                : Files.createDirectories(Path.of(place), OURS_ALONE).toRealPath();
        Files.setPosixFilePermissions(this.place, OURS_ALONE.value());
        empty();
    }

    /// Where what is sent is put while it is being sent.
    Path place() {
        return place;
    }

    /// A new, empty folder to work in.
    Path begin(String authority, UUID run) throws IOException {
        var council = place.resolve(authority);
        if (!Files.isDirectory(council)) {
            Files.createDirectories(council, OURS_ALONE);
        }
        var folder = folder(authority, run);
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectory(folder, OURS_ALONE);
    }

    void remove(String authority, UUID run) {
        try {
            FileSystemUtils.deleteRecursively(folder(authority, run));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of a run could not be removed", e);
        }
    }

    private Path folder(String authority, UUID run) {
        return place.resolve(authority).resolve(run.toString());
    }

    private void empty() throws IOException {
        try (Stream<Path> left = Files.list(place)) {
            for (var each : left.toList()) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }

    @Override
    public void destroy() throws IOException {
        if (temporary) {
            FileSystemUtils.deleteRecursively(place);
        }
    }
}
