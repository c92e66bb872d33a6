package org.ownwords.exchange.carrying;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A ZIP that was sent. It may have been made to do harm: only the files of the format are taken from it,
/// under our own names, and their size is counted while they are unpacked, whatever the ZIP says.
final class SentZip {

    private static final int PIECE = 1 << 16;

    private static final String NO_ZIP =
            "The file is not a ZIP that can be read. Put the files in a new ZIP, without a password or a comment";

    private final Path zip;
    private final long most;

    /// @param most in bytes, of all that is in it together
    SentZip(Path zip, long most) {
        this.zip = zip;
        this.most = most;
    }

    /// Puts its files in a folder.
    ///
    /// @param passedOver is given the names of the files that nobody meant to send
    /// @return why it is refused, in words for the sender, or nothing; what had been unpacked is left there
    Optional<String> unpackInto(Path folder, Collection<String> passedOver) throws IOException {
        var listed = ZipListing.of(zip);
        if (listed.isEmpty()) {
            return Optional.of(NO_ZIP);
        }
        var problem = ZipNames.problem(listed.get());
        if (problem.isPresent()) {
            return problem;
        }
        passedOver.addAll(ZipNames.passedOver(listed.get()));
        try (var file = new ZipFile(zip.toFile())) {
            var left = most;
            for (var entry : file.stream()
                    .filter(each -> !each.isDirectory() && !ZipNames.isPassedOver(each.getName()))
                    .toList()) {
                left = unpack(file, entry, folder, left);
                if (left < 0) {
                    return Optional.of(
                            "The files are more than %s when they are unpacked. Bring them in with bin/ownwords import"
                                    .formatted(Size.words(most)));
                }
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return Optional.of(NO_ZIP);
        }
    }

    /// @return how many bytes are left for the others; fewer than none where it was too much
    private static long unpack(ZipFile file, ZipEntry entry, Path folder, long most) throws IOException {
        var place = folder.resolve(ZipNames.known(entry.getName()));
        var left = most;
        var sum = new CRC32();
        try (var in = new CheckedInputStream(file.getInputStream(entry), sum);
                var out = Files.newOutputStream(place, StandardOpenOption.CREATE_NEW)) {
            var piece = new byte[PIECE];
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                left -= read;
                if (left < 0) {
                    return left;
                }
                out.write(piece, 0, read);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("Its content is not what the ZIP says it is");
        }
        return left;
    }
}
