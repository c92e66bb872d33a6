package org.ownwords;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.ownwords.command.CannotRun;

/// Where an application whose record is on a server keeps its files on this machine: the same directory after
/// every start, for this user and this database, so that what a killed application left behind is found and
/// removed. If another application is using it, the next directory is taken.
final class PlaceOfServer {

    private static final String OURS_ALONE = "rwx------";

    private PlaceOfServer() {}

    /// Claims it.
    ///
    /// @param machine the directory for temporary files, where any user may create files
    /// @param url     the address of the database, without user and password
    static SoleApplication claim(Path machine, String url) {
        var named = UUID.nameUUIDFromBytes(url.split("[?]", 2)[0].getBytes(StandardCharsets.UTF_8));
        try {
            var us = us(machine);
            for (var number = 1; ; number++) {
                var place = ours(machine.resolve("ownwords-%s-%s-%d".formatted(us, named, number)), us);
                var claim = SoleApplication.find(place);
                if (claim.isPresent()) {
                    return claim.get();
                }
            }
        } catch (IOException e) {
            throw new CannotRun("The directory " + machine + " cannot be written to", e);
        }
    }

    /// The number of the user we run as, who owns the files we create.
    private static Object us(Path machine) throws IOException {
        var made = Files.createTempFile(machine, "ownwords-", ".tmp");
        try {
            return Files.getAttribute(made, "unix:uid");
        } finally {
            Files.delete(made);
        }
    }

    /// Another user may have created it first, to read what we would put there.
    private static Path ours(Path place, Object us) throws IOException {
        try {
            return Files.createDirectory(
                    place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OURS_ALONE)));
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                    && Files.getAttribute(place, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                            .equals(us)
                    && PosixFilePermissions.toString(Files.getPosixFilePermissions(place, LinkOption.NOFOLLOW_LINKS))
                            .equals(OURS_ALONE)) {
                return place;
            }
            throw new CannotRun(
                    place + " is not a directory that only this user can open. Find out who made it, and remove it", e);
        }
    }
}
