package org.ownwords.exchange.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.database.OursAlone;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Leftovers;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.exchange.runs.RunReason;

/// A folder whose files are taken. What was set aside is written to `rejected/` in it, columns that the format
/// does not know to `aside/`, and rows to look at to `flagged/`.
final class SentFolder {

    private static final List<String> IN_FRONT = List.of("line", "reason");

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final int FIRST_LINES = 5;
    private static final int MOST_NAMES = 10;

    private final Path folder;
    private final ImportStore store;
    private final List<String> unknown = new ArrayList<>();
    private final List<String> blank = new ArrayList<>();

    SentFolder(Path folder, ImportStore store) {
        this.folder = folder;
        this.store = store;
    }

    /// The columns so far that the format does not know, by file, like `people.csv: shoe_size`.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /// What else there is to say, in sentences without their full stop.
    ///
    /// @param leftOut how many people no concern names
    List<String> told(long leftOut) throws IOException {
        var told = new ArrayList<String>();
        if (leftOut > 0) {
            told.add(
                    leftOut == 1
                            ? "1 person whom no concern names was left out"
                            : "%,d people whom no concern names were left out".formatted(leftOut));
        }
        told.addAll(blank);
        var left = new ArrayList<String>();
        var others = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var name : files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList()) {
                if (Leftovers.isOne(name)) {
                    left.add(name);
                } else if (Stream.of(InterchangeFile.values())
                        .noneMatch(file -> file.fileName().equals(name))) {
                    others.add(name);
                }
            }
        }
        if (!left.isEmpty()) {
            told.add(Leftovers.passedOver(left));
        }
        if (!others.isEmpty()) {
            told.add("Not one of the six files, and not read: "
                    + others.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                    + (others.size() > MOST_NAMES ? " and others" : ""));
        }
        return told;
    }

    /// Takes the rows of one file.
    ///
    /// @param most how many of them may be bad
    /// @param told called with how many have been read, now and then
    /// @return how many there were
    long take(InterchangeFile file, long most, LongConsumer told) throws IOException {
        try (var incoming = Incoming.open(folder, file).orElseThrow()) {
            var extras = incoming.extras();
            Files.deleteIfExists(folder.resolve("aside").resolve(file.fileName()));
            if (extras.isEmpty()) {
                var rows = store.taking().take(file, incoming, most, told);
                sayBlank(file, incoming.blank());
                return rows;
            }
            extras.forEach(extra -> unknown.add(file.fileName() + ": " + extra));
            try (var kept = writer("aside", file)) {
                kept.writeRecord(Stream.concat(Stream.of("line", file.columns().getFirst()), extras.stream())
                        .toList());
                var rows = store.taking().take(file, () -> keeping(incoming, kept), most, told);
                sayBlank(file, incoming.blank());
                return rows;
            }
        }
    }

    private void sayBlank(InterchangeFile file, long rows) {
        if (rows > 0) {
            blank.add(
                    rows == 1
                            ? "1 blank row of %s was passed over".formatted(file.fileName())
                            : "%,d blank rows of %s were passed over".formatted(rows, file.fileName()));
        }
    }

    /// The rows as they come. What the format has no column for is written to a file on the way.
    private static Iterator<Incoming.Row> keeping(Incoming incoming, CsvWriter kept) {
        var rows = incoming.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Incoming.Row next() {
                var row = rows.next();
                kept.writeRecord(Stream.concat(Stream.of(String.valueOf(row.line())), incoming.extrasOf(row).stream())
                        .toList());
                return row;
            }
        };
    }

    /// Writes down what was set aside of one file, and what is to be looked at.
    ///
    /// @param rows how many it has
    RunFile setAside(InterchangeFile file, long rows) throws IOException {
        var aside = store.setAside();
        var rejected = aside.count(file);
        write("rejected", file, rejected, told -> aside.each(file, told));
        var reasons = new ArrayList<>(aside.reasons(file));
        var leftOut = 0L;
        if (file == InterchangeFile.PEOPLE) {
            leftOut = aside.leftOut();
        }
        var flagged = store.flagged().lines(file);
        var reasonsOfLines = flagged.stream()
                .collect(Collectors.groupingBy(
                        FlaggedStore.Line::line,
                        TreeMap::new,
                        Collectors.mapping(FlaggedStore.Line::reason, Collectors.joining("; "))));
        write("flagged", file, reasonsOfLines.size(), told -> {
            for (var each : reasonsOfLines.entrySet()) {
                told.of(each.getKey(), each.getValue());
            }
        });
        flagged.stream()
                .collect(Collectors.groupingBy(
                        FlaggedStore.Line::reason,
                        TreeMap::new,
                        Collectors.mapping(FlaggedStore.Line::line, Collectors.toList())))
                .forEach((reason, lines) -> reasons.add(new RunReason(
                        reason,
                        lines.size(),
                        lines.subList(0, Math.min(FIRST_LINES, lines.size())),
                        RunReason.Kind.FLAGGED)));
        return new RunFile(file.fileName(), rows, aside.taken(file), rejected, leftOut, reasons);
    }

    /// Tells of some lines of a file, in order, each with a reason.
    private interface Lines {
        void each(SetAsideStore.Told told) throws IOException;
    }

    /// Writes some rows of a file, each with its line and the reason in front. The file is read once more: a
    /// row is written exactly as it was in it.
    private void write(String name, InterchangeFile file, long many, Lines lines) throws IOException {
        Files.deleteIfExists(folder.resolve(name).resolve(file.fileName()));
        if (many == 0) {
            return;
        }
        try (var incoming = Incoming.open(folder, file).orElseThrow();
                var kept = writer(name, file)) {
            kept.writeRecord(
                    Stream.concat(IN_FRONT.stream(), incoming.names().stream()).toList());
            var rows = incoming.iterator();
            lines.each((line, reason) -> {
                var row = rows.next();
                while (row.line() < line) {
                    row = rows.next();
                }
                kept.writeRecord(Stream.concat(Stream.of(String.valueOf(line), reason), row.fields().stream())
                        .toList());
            });
        }
    }

    /// With the mark of UTF-8 in front, without which Excel takes it for something else.
    private CsvWriter writer(String name, InterchangeFile file) throws IOException {
        var place = folder.resolve(name);
        OursAlone.folder(place);
        var out = OursAlone.file(place.resolve(file.fileName()));
        out.write(MARK);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }
}
