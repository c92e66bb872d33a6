import java.io.IOException;
import java.nio.file.*;
import java.security.*;
import java.util.*;
import java.util.stream.Stream;

/// Kept beside what was generated: the digest of what it was generated from.
record Stamp(Path file, List<Path> from) {

    Stamp(String file, List<Path> files, String... more) {
        this(Path.of(file), Stream.concat(files.stream(), Stream.of(more).map(Path::of)).toList());
    }

    static List<Path> under(String root, String ending) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    boolean isCurrent() throws Exception {
        return Files.exists(file) && Files.readString(file).equals(digest());
    }

    void set() throws Exception {
        Files.writeString(file, digest());
    }

    private String digest() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var each : from) {
            digest.update(each.toString().getBytes());
            digest.update(Files.readAllBytes(each));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
