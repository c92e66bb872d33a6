package org.ownwords.returns.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.vocabulary.ReportingYear;

/// ASCOF 4B as the Department of Health and Social Care published it, of England, kinds of council, regions and
/// councils: the proportion of risks identified in section 42 enquiries that were reduced or removed. Counts are as
/// published, rounded to the nearest five; the outcome was made of the exact ones.
///
/// Source: time series workbook of 23 January 2026, Open Government Licence v3.0.
final class Ascof4b {

    /// For readers of the figures.
    static final String SOURCE =
            "Adult Social Care Outcomes Framework, time series of 23 January 2026, Department of Health and Social Care";

    /// The years it was published for, the newest first. Before 2023-24 another measure had the name.
    static final List<ReportingYear> YEARS = List.of(ReportingYear.of("2024-25"), ReportingYear.of("2023-24"));

    private static final List<Area> ALL = read();

    enum Level {
        ENGLAND,
        COUNCIL_TYPE,
        REGION,
        COUNCIL;

        private static Level of(String written) {
            return switch (written) {
                case "England" -> ENGLAND;
                case "council_type" -> COUNCIL_TYPE;
                case "region" -> REGION;
                case "la" -> COUNCIL;
                default -> throw new IllegalArgumentException("There is no level " + written);
            };
        }
    }

    /// What was published of one year.
    ///
    /// @param numerator   risks that were reduced or removed
    /// @param denominator the risks
    /// @param outcome     in per cent, to one decimal place
    record Figure(Published numerator, Published denominator, Published outcome) {}

    /// What was published of England, a region or a council.
    ///
    /// @param code    of a council its CASSR code, otherwise the publication's own
    /// @param name    as published
    /// @param onsCode as published
    record Area(String code, String name, String onsCode, Level level, Map<ReportingYear, Figure> figures) {

        Figure in(ReportingYear year) {
            return Objects.requireNonNull(figures.get(year), year.text());
        }
    }

    private Ascof4b() {}

    static Area england() {
        return ALL.stream()
                .filter(area -> area.level() == Level.ENGLAND)
                .findFirst()
                .orElseThrow();
    }

    static Area of(Region region) {
        return ALL.stream()
                .filter(area -> area.level() == Level.REGION && area.onsCode().equals(region.onsCode()))
                .findFirst()
                .orElseThrow();
    }

    /// Of a council, by its CASSR code; none if it is made up.
    static Optional<Area> council(String code) {
        return ALL.stream()
                .filter(area -> area.level() == Level.COUNCIL && area.code().equals(code))
                .findFirst();
    }

    /// Of the councils of a region, in the order of their names.
    static List<Area> councils(Region region) {
        return ALL.stream()
                .filter(area -> area.level() == Level.COUNCIL
                        && AdultPopulation.region(area.code()).equals(Optional.of(region)))
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    /// Everything that was published, in the order of the publication.
    static List<Area> all() {
        return ALL;
    }

    private static List<Area> read() {
        var file = "ascof-4b.csv";
        try (var in = Objects.requireNonNull(Ascof4b.class.getResourceAsStream(file), file);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(Ascof4b::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Area line(NamedCsvRecord line) {
        var figures = new LinkedHashMap<ReportingYear, Figure>();
        for (var year : YEARS) {
            var suffix = year.text().replace('-', '_');
            figures.put(
                    year,
                    new Figure(
                            Published.of(line.getField("num_" + suffix)),
                            Published.of(line.getField("den_" + suffix)),
                            Published.of(line.getField("outcome_" + suffix))));
        }
        return new Area(
                line.getField("la_code"),
                line.getField("la_name"),
                line.getField("ons_code"),
                Level.of(line.getField("level")),
                figures);
    }
}
