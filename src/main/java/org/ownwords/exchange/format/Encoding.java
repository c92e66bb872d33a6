package org.ownwords.exchange.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// What a file is written in, found out before any of its rows are read. All of it has to be UTF-8. What is
/// not is refused with what it looks like, so that somebody knows what to choose when they save it again.
final class Encoding {

    private static final int PIECE = 1 << 16;
    private static final int SAMPLE = 4096;

    /// Bytes that Windows-1252 does not use.
    private static final String NOT_WINDOWS = "\u0081\u008D\u008F\u0090\u009D";

    private static final String SAVE = "Save it as “CSV UTF-8” and send it again";

    private Encoding() {}

    /// Why the file cannot be read as text, in sentences for whoever sent it, or nothing.
    static Optional<String> problem(Path folder, InterchangeFile one) throws IOException {
        var name = one.fileName();
        var file = folder.resolve(name);
        var start = start(file);
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of("%s is a workbook or a ZIP, not CSV. %s".formatted(name, SAVE));
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("%s is an old Excel workbook, not CSV. %s".formatted(name, SAVE));
        }
        if (isUtf16(start)) {
            return Optional.of("%s is not UTF-8. It looks like UTF-16, which Excel calls “Unicode Text”. %s"
                    .formatted(name, SAVE));
        }
        var bad = firstBad(file);
        return bad.isEmpty()
                ? Optional.empty()
                : Optional.of(name + " is not UTF-8. " + looksLike(file, bad.getAsLong()));
    }

    /// Its first bytes, a character each.
    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SAMPLE), StandardCharsets.ISO_8859_1);
        }
    }

    /// It has a mark that says so, or every second byte of English in it is nothing.
    private static boolean isUtf16(String start) {
        return start.startsWith("\u00FF\u00FE")
                || start.startsWith("\u00FE\u00FF")
                || start.chars().filter(c -> c == 0).count() > start.length() / 3;
    }

    /// Where the first bytes are that are not UTF-8, counted from 0.
    private static OptionalLong firstBad(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(PIECE);
        var text = CharBuffer.allocate(PIECE);
        try (var channel = FileChannel.open(file)) {
            for (var before = 0L; ; ) {
                var ended = channel.read(bytes) < 0;
                bytes.flip();
                text.clear();
                if (decoder.decode(bytes, text, ended).isError()) {
                    return OptionalLong.of(before + bytes.position());
                }
                before += bytes.position();
                bytes.compact();
                if (ended) {
                    return OptionalLong.empty();
                }
            }
        }
    }

    private static String looksLike(Path file, long bad) throws IOException {
        var line = 1L;
        var other = false;
        try (var in = Files.newInputStream(file)) {
            var before = in.readNBytes((int) Math.min(bad, Integer.MAX_VALUE - 8));
            for (var each : before) {
                line += each == '\n' ? 1 : 0;
                other |= each < 0;
            }
            if (other) {
                return "It is UTF-8 above line %,d, and something else on it. Two files may have been put together. %s"
                        .formatted(line, SAVE);
            }
            var rest = new String(in.readNBytes(SAMPLE), StandardCharsets.ISO_8859_1);
            return rest.chars().anyMatch(c -> NOT_WINDOWS.indexOf(c) >= 0)
                    ? "What it is written in cannot be told from line %,d. %s".formatted(line, SAVE)
                    : "It looks like Windows-1252, by what is on line %,d. %s".formatted(line, SAVE);
        }
    }
}
