package org.ownwords.history;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A seal in a file of plain text, to be kept elsewhere. The same seal always gives the same file.
///
/// ```
/// ownwords-seal 1 authority 990 number 12 sealed-at 2026-11-21T02:30:00Z root 5c1d… 0198a1b2-… 14 e3b0… 0198a1b7-… 3
/// 9f86… end 2 4be2…
/// ```
///
/// After the version of the format and the seal itself comes one line for every chain that had any fact by
/// then, in the order of their ids: its id, how many facts it had, and the hash of the last. The end says how
/// many chains there are and gives the SHA-256 of all lines above it, so that a copy that was cut short or
/// damaged is not mistaken for a finding.
public record ExportedSeal(Seal seal, Path file) {

    private static final String VERSION = "ownwords-seal 1";

    /// Reads the whole file once.
    ///
    /// @throws NotASeal if it is not a seal, or not all of it
    public static ExportedSeal read(Path file) throws IOException {
        try (var lines = new Lines(file)) {
            var seal = lines.seal();
            while (lines.end() != null) {
                // Every line is read, for what the last line says of them.
            }
            return new ExportedSeal(seal, file);
        }
    }

    /// Does the work for every chain.
    void each(Consumer<ChainEnd> work) throws IOException {
        try (var lines = new Lines(file)) {
            lines.seal();
            for (var end = lines.end(); end != null; end = lines.end()) {
                work.accept(end);
            }
        }
    }

    static Writing write(Seal seal, Path file) throws IOException {
        return write(seal, Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    static Writing write(Seal seal, OutputStream out) {
        var writing = new Writing(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        writing.line(VERSION);
        writing.line("authority " + seal.authority());
        writing.line("number " + seal.number());
        writing.line("sealed-at " + seal.at());
        writing.line("root " + seal.root());
        return writing;
    }

    /// A seal being written. Closing it ends it.
    static final class Writing implements AutoCloseable {

        private final BufferedWriter out;
        private final MessageDigest digest = Hash.sha256();
        private long ends;

        private Writing(BufferedWriter out) {
            this.out = out;
        }

        void add(ChainEnd end) {
            line(end.chain().id() + " " + end.length() + " " + end.head().hex());
            ends++;
        }

        private void line(String words) {
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

    /// A seal being read.
    private static final class Lines implements AutoCloseable {

        private final BufferedReader in;
        private final MessageDigest digest = Hash.sha256();
        private long ends;

        Lines(Path file) throws IOException {
            this.in = Files.newBufferedReader(file);
        }

        Seal seal() throws IOException {
            if (!line().equals(VERSION)) {
                throw new NotASeal("it does not begin with the words " + VERSION);
            }
            try {
                return new Seal(
                        word("authority"),
                        Long.parseLong(word("number")),
                        Instant.parse(word("sealed-at")),
                        word("root"));
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

    /// A file that is not a seal, or not a whole one.
    public static final class NotASeal extends IOException {

        NotASeal(String why) {
            super(why);
        }
    }
}
