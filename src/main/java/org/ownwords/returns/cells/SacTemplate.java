package org.ownwords.returns.cells;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.vocabulary.ReportingYear;

/// The tables of the Safeguarding Adults Collection with the labels of a year. They are data, in `sac-YYYY-YY.csv`
/// beside this class: one file for each year in which they changed.
///
/// @param from    the first year they apply to
/// @param layouts every table, in the order of the collection
public record SacTemplate(ReportingYear from, Map<SacTable, Layout> layouts) {

    /// The latest first. The collection began as this in 2015-16; no change to what is counted is known since.
    static final List<SacTemplate> ALL =
            Stream.of("2015-16").map(ReportingYear::of).map(SacTemplate::read).toList();

    public SacTemplate {
        layouts = new EnumMap<>(layouts);
        for (var table : SacTable.values()) {
            if (!layouts.containsKey(table)) {
                throw new IllegalArgumentException(table.reference() + " is missing from " + from.text());
            }
        }
    }

    /// The tables of a year; none before the collection began.
    public static Optional<SacTemplate> of(ReportingYear year) {
        return ALL.stream()
                .filter(template -> template.from().from() <= year.from())
                .findFirst();
    }

    /// The first year there are tables for.
    static ReportingYear first() {
        return ALL.getLast().from();
    }

    public Layout layout(SacTable table) {
        return Objects.requireNonNull(layouts.get(table));
    }

    public Stream<SacCell> cells() {
        return layouts.values().stream().flatMap(Layout::cells);
    }

    private static SacTemplate read(ReportingYear from) {
        var file = "sac-" + from.text() + ".csv";
        try (var in = Objects.requireNonNull(SacTemplate.class.getResourceAsStream(file), file);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var lines = csv.stream()
                    .collect(Collectors.groupingBy(
                            line -> line.getField("table"), LinkedHashMap::new, Collectors.toList()));
            var layouts = new EnumMap<SacTable, Layout>(SacTable.class);
            lines.forEach((reference, of) -> {
                var table = SacTable.of(reference).orElseThrow();
                layouts.put(table, new Layout(table, blocks(of), lines(of, "row"), lines(of, "column")));
            });
            return new SacTemplate(from, layouts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Layout.Block> blocks(List<NamedCsvRecord> lines) {
        return lines.stream()
                .filter(line -> line.getField("part").equals("enquiry-type"))
                .map(line -> new Layout.Block(
                        new Line(line.getField("label"), List.of(line.getField("code"))),
                        Duty.of(line.getField("duty"), line.getField("verified"))))
                .toList();
    }

    /// Codes that share a label are one line.
    private static List<Line> lines(List<NamedCsvRecord> lines, String part) {
        var codes = new LinkedHashMap<String, List<String>>();
        lines.stream()
                .filter(line -> line.getField("part").equals(part))
                .forEach(line -> codes.computeIfAbsent(line.getField("label"), _ -> new ArrayList<>())
                        .add(line.getField("code")));
        return codes.entrySet().stream()
                .map(each -> new Line(each.getKey(), each.getValue()))
                .toList();
    }
}
