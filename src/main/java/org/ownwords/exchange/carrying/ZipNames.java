package org.ownwords.exchange.carrying;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Leftovers;

/// What may be in a ZIP that somebody sent, by its names: the files of the format, together in no folder or in one.
final class ZipNames {

    private static final int LONGEST_NAME = 100;

    private static final List<String> KNOWN =
            Stream.of(InterchangeFile.values()).map(InterchangeFile::fileName).toList();

    private ZipNames() {}

    /// Why what is listed cannot be taken, in words for whoever sent it, or nothing.
    static Optional<String> problem(List<ZipListing.Entry> entries) {
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
            if (file.isEmpty()) {
                // A folder, which may be empty.
                continue;
            }
            folders.add(name.substring(0, name.length() - file.length()));
            if (!known.add(file)) {
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

    /// What an operating system or an office program puts in beside the files. Nothing of it is read.
    static boolean isPassedOver(String name) {
        return name.startsWith("__MACOSX/") || Leftovers.isOne(fileOf(name));
    }

    /// The names of the files that are passed over, as they can be shown. What macOS keeps of each file in a
    /// folder of its own is named by that folder.
    static List<String> passedOver(List<ZipListing.Entry> entries) {
        return entries.stream()
                .map(ZipListing.Entry::name)
                .filter(name -> isPassedOver(name) && !fileOf(name).isEmpty())
                .map(name -> shown(name.startsWith("__MACOSX/") ? name : fileOf(name)))
                .toList();
    }

    /// One of the files, by itself or in a folder, or a folder, perhaps in another.
    private static boolean isTaken(String name) {
        var file = fileOf(name);
        var folder = name.substring(0, name.length() - file.length());
        if (file.isEmpty() && !folder.isEmpty()) {
            return Stream.of(folder.split("(?<=/)")).allMatch(ZipNames::isPlain);
        }
        return KNOWN.contains(file) && (folder.isEmpty() || isPlain(folder));
    }

    private static String fileOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /// A folder with a name of its own, and none above it, with the stroke at its end.
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

    /// Our own name for it: no path is ever made of what was sent.
    static String known(String name) throws ZipException {
        return KNOWN.stream()
                .filter(fileOf(name)::equals)
                .findFirst()
                .orElseThrow(() -> new ZipException("The ZIP contradicts itself about what is in it"));
    }
}
