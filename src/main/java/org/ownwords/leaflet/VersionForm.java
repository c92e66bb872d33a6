package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.Inspected.Taken;
import org.ownwords.leaflet.Version.Content;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads a version of a leaflet: its words or a file, and not both. What is in the file is looked at when
/// everything else can be accepted.
final class VersionForm {

    static final String FILE = "file";

    private VersionForm() {}

    /// A version as it was sent. Wide because the form asks for each of these by itself.
    ///
    /// @param words what it says, or null where it is a file
    /// @param bytes its file, or null where it is words
    record Described(
            UUID id,
            UUID leaflet,
            String language,
            Format format,
            LocalDate from,
            @Nullable String words,
            @Nullable Bytes bytes) {

        Version ofWords() {
            return version(new Content.Words(Objects.requireNonNull(words)));
        }

        Version ofFile(Taken taken) {
            return version(new Content.File(taken.type(), taken.size(), taken.digest(), taken.checked()));
        }

        private Version version(Content content) {
            return new Version(id, leaflet, language, format, content, from, null);
        }
    }

    static Reading<Described> read(Reader read, UUID leaflet, @Nullable Bytes bytes, LocalDate today) {
        var language = read.line("language", "Enter the language");
        var format = read.choice("format", Format::of, "Select in which form it is");
        var words = read.optionalWords("words");
        if (words == null && bytes == null) {
            read.problem("words", "Enter what it says, or choose a file");
        }
        if (words != null && bytes != null) {
            read.problem("words", "Enter what it says, or choose a file. A version has one of them");
        }
        var from = Optional.ofNullable(read.optionalDay("from")).orElse(today);
        if (from.isBefore(today)) {
            read.dayProblem("from", "The date must be today or in the future. Until now the version before was given");
        }
        var id = read.typed().id();
        return read.accept(() -> new Described(id, leaflet, language, format.orElseThrow(), from, words, bytes));
    }

    static Reading<Ending> readEnding(Reader read, Version version, LocalDate today) {
        var lastDay = Optional.ofNullable(read.optionalDay("lastDay")).orElse(today);
        if (lastDay.isBefore(version.from())) {
            read.dayProblem("lastDay", "The last day must not be before the first");
        }
        var why = read.words("why", "Enter why it is ended");
        return read.accept(() -> new Ending(read.typed().id(), version.id(), lastDay, why));
    }
}
