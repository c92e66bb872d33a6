package org.ownwords.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Folders and files that only the user we run as can open, if the file system supports owners. This holds
/// from the moment they are created, whatever the operator's umask.
public final class OursAlone {

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private OursAlone() {}

    /// Creates the folder and its parents if they do not exist. An existing one is not changed.
    public static Path folder(Path folder) throws IOException {
        return isPosix(folder) ? Files.createDirectories(folder, FOLDER) : Files.createDirectories(folder);
    }

    /// A new file to write, in place of one that has its name.
    public static OutputStream file(Path file) throws IOException {
        Files.deleteIfExists(file);
        var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return Channels.newOutputStream(
                isPosix(file) ? Files.newByteChannel(file, fresh, FILE) : Files.newByteChannel(file, fresh));
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
