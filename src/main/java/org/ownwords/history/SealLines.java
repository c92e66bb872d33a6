package org.ownwords.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.ExportedSeal.NotASeal;

/// A seal being read.
final class SealLines implements AutoCloseable {

    private final BufferedReader in;
    private final MessageDigest digest = Hash.sha256();
    private long ends;

    SealLines(Path file) throws IOException {
        this.in = Files.newBufferedReader(file);
    }

    Seal seal() throws IOException {
        if (!line().equals(ExportedSeal.VERSION)) {
            throw new NotASeal("it does not begin with the words " + ExportedSeal.VERSION);
        }
        try {
            return new Seal(
                    word("authority"), Long.parseLong(word("number")), Instant.parse(word("sealed-at")), word("root"));
        } catch (NumberFormatException | DateTimeException e) {
            throw new NotASeal("its first lines are damaged");
        }
    }

    private String word(String name) throws IOException {
        var words = line().split(" ", -1);
        if (words.length != 2 || !words[0].equals(name)) {
            throw new NotASeal("it does not say its " + name);
        }
        return words[1];
    }

    /// The next chain, or null when there are no more and the file is whole.
    @Nullable ChainEnd end() throws IOException {
        var before = Hash.of(copy(digest).digest());
        var words = line().split(" ", -1);
        if (words.length != 3) {
            throw new NotASeal("a line of it is damaged");
        }
        try {
            if (words[0].equals("end")) {
                if (Long.parseLong(words[1]) == ends && words[2].equals(before.hex()) && in.readLine() == null) {
                    return null;
                }
                throw new NotASeal("it was changed or damaged since it was written");
            }
            ends++;
            return new ChainEnd(new Chain(UUID.fromString(words[0])), Long.parseLong(words[1]), new Hash(words[2]));
        } catch (IllegalArgumentException e) {
            throw new NotASeal("a line of it is damaged");
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every Java platform can copy a SHA-256", e);
        }
    }

    private String line() throws IOException {
        var line = in.readLine();
        if (line == null) {
            throw new NotASeal("it is cut short");
        }
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
