package org.ownwords.exchange.carrying;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ownwords.exchange.format.InterchangeFile;

/// A ZIP that was sent. It may have been made to do harm: only the files of the format are taken from it,
/// under our own names, and their size is counted while they are unpacked, whatever the ZIP says.
final class SentZip {

    private static final int PIECE = 1 << 16;
    private static final int LONGEST_NAME = 100;

    private static final List<String> KNOWN =
            Stream.of(InterchangeFile.values()).map(InterchangeFile::fileName).toList();

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
    /// @return why it is refused, in words for the sender, or nothing; what had been unpacked is left there
    Optional<String> unpackInto(Path folder) throws IOException {
        var listed = ZipListing.of(zip);
        if (listed.isEmpty()) {
            return Optional.of(NO_ZIP);
        }
        var problem = problem(listed.get());
        if (problem.isPresent()) {
            return problem;
        }
        try (var file = new ZipFile(zip.toFile())) {
            var left = most;
            for (var entry : file.stream()
                    .filter(each -> !each.isDirectory() && !isPassedOver(each.getName()))
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

    private static Optional<String> problem(List<ZipListing.Entry> entries) {
        var known = new HashSet<String>();
        var folders = new HashSet<String>();
        for (var entry : entries) {
            var name = entry.name();
            if (isPassedOver(name)) {
                continue;
            }
            if (entry.link()) {
                return Optional.of("“%s” in the ZIP is a link. Put the file itself in it".formatted(shown(name)));
            }
            if (entry.locked()) {
                return Optional.of("“%s” in the ZIP has a password. Make a ZIP without one".formatted(shown(name)));
            }
            if (!isTaken(name)) {
                return Optional.of("“%s” in the ZIP is not one of the files. Leave only these in it: %s"
                        .formatted(shown(name), String.join(", ", KNOWN)));
            }
            var file = fileOf(name);
            folders.add(name.substring(0, name.length() - file.length()));
            if (!file.isEmpty() && !known.add(file)) {
                return Optional.of("“%s” is in the ZIP twice".formatted(file));
            }
        }
        if (known.isEmpty()) {
            return Optional.of(
                    "The ZIP is empty. Put in it the files that you have of these: " + String.join(", ", KNOWN));
        }
        return folders.size() > 1
                ? Optional.of("The files in the ZIP are in more than one folder. Put them all in one")
                : Optional.empty();
    }

    /// What macOS puts in beside the files. Nothing of it is read.
    private static boolean isPassedOver(String name) {
        return name.startsWith("__MACOSX/") || fileOf(name).equals(".DS_Store");
    }

    /// One of the files, by itself or in a folder, or a folder.
    private static boolean isTaken(String name) {
        var file = fileOf(name);
        var folder = name.substring(0, name.length() - file.length());
        return folder.isEmpty() ? KNOWN.contains(file) : isPlain(folder) && (file.isEmpty() || KNOWN.contains(file));
    }

    private static String fileOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /// A folder with a name of its own, and none above it.
    private static boolean isPlain(String path) {
        var folder = path.substring(0, path.length() - 1);
        return !List.of("", ".", "..").contains(folder.strip())
                && folder.chars().noneMatch(c -> "/\\:".indexOf(c) >= 0 || Character.isISOControl(c));
    }

    /// A name as it can be shown: it may have been made to mislead.
    private static String shown(String name) {
        var plain = name.replaceAll("[\\p{C}]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }

    /// @return how many bytes are left for the others; fewer than none where it was too much
    private static long unpack(ZipFile file, ZipEntry entry, Path folder, long most) throws IOException {
        var place = folder.resolve(known(fileOf(entry.getName())));
        var left = most;
        var sum = new CRC32();
        try (var in = new CheckedInputStream(file.getInputStream(entry), sum);
                var out = Files.newOutputStream(place, java.nio.file.StandardOpenOption.CREATE_NEW)) {
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

    /// Our own name for it: no path is ever made of what was sent.
    private static String known(String name) throws ZipException {
        return KNOWN.stream()
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new ZipException("The ZIP contradicts itself about what is in it"));
    }
}
