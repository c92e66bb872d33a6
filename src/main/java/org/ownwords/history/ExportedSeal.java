package org.ownwords.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

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

    static final String VERSION = "ownwords-seal 1";

    /// Reads the whole file once.
    ///
    /// @throws NotASeal if it is not a seal, or not all of it
    public static ExportedSeal read(Path file) throws IOException {
        try (var lines = new SealLines(file)) {
            var seal = lines.seal();
            while (lines.end() != null) {
                // Every line is read, for what the last line says of them.
            }
            return new ExportedSeal(seal, file);
        }
    }

    /// Does the work for every chain.
    void each(Consumer<ChainEnd> work) throws IOException {
        try (var lines = new SealLines(file)) {
            lines.seal();
            for (var end = lines.end(); end != null; end = lines.end()) {
                work.accept(end);
            }
        }
    }

    static SealWriting write(Seal seal, Path file) throws IOException {
        return write(seal, Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    static SealWriting write(Seal seal, OutputStream out) {
        var writing = new SealWriting(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        writing.line(VERSION);
        writing.line("authority " + seal.authority());
        writing.line("number " + seal.number());
        writing.line("sealed-at " + seal.at());
        writing.line("root " + seal.root());
        return writing;
    }

    /// A file that is not a seal, or not a whole one.
    public static final class NotASeal extends IOException {

        NotASeal(String why) {
            super(why);
        }
    }
}
