package org.ownwords.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// A seal being written. Closing it ends it.
final class SealWriting implements AutoCloseable {

    private final BufferedWriter out;
    private final MessageDigest digest = Hash.sha256();
    private long ends;

    SealWriting(BufferedWriter out) {
        this.out = out;
    }

    void add(ChainEnd end) {
        line(end.chain().id() + " " + end.length() + " " + end.head().hex());
        ends++;
    }

    void line(String words) {
        try {
            out.write(words + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update((words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("end " + ends + " " + Hash.of(digest.digest()).hex() + "\n");
        }
    }
}
