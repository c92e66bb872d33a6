package org.ownwords.returns;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A file of how many people of each age live where: UTF-8 CSV, its first line `council,year,band,people`.
///
/// - `council` is the CASSR code of a council, or `England`, which has to be there;
/// - `year` is the year whose middle it is an estimate for, the same in every row;
/// - `band` is `18-64`, `65-74`, `75-84` or `85+`: each area has all four, once;
/// - `people` is a whole number from 1, and no council has more of an age than England.
///
/// A file with anything wrong in it is refused whole, with every line that is wrong and why.
final class PopulationFile {

    static final String ENGLAND = "England";

    private static final List<String> COLUMNS = List.of("council", "year", "band", "people");
    private static final Pattern YEAR = Pattern.compile("(19[89]|20[0-9])[0-9]");
    private static final Pattern PEOPLE = Pattern.compile("[1-9][0-9]{0,8}");

    private final Set<String> councils;
    private final List<Row> rows = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /// One row.
    record Row(String council, int year, AgeBand band, int people) {}

    /// What comes of reading one.
    sealed interface Read {

        record Whole(List<Row> rows) implements Read {}

        record Refused(List<Wrong> wrong) implements Read {}
    }

    private PopulationFile(Set<String> councils) {
        this.councils = councils;
    }

    /// @param councils the codes there are
    static Read read(String text, Set<String> councils) {
        return new PopulationFile(councils).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Read read(String text) {
        try (var csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext() || !records.next().getFields().equals(COLUMNS)) {
                return refused(1, "the first line has to be " + String.join(",", COLUMNS));
            }
            records.forEachRemaining(this::take);
        } catch (CsvParseException e) {
            return refused(0, "This is not CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (wrong.isEmpty()) {
            lookAtAll();
        }
        return wrong.isEmpty() ? new Read.Whole(List.copyOf(rows)) : new Read.Refused(List.copyOf(wrong));
    }

    private static Read refused(long line, String why) {
        return new Read.Refused(List.of(new Wrong(line, why)));
    }

    private void take(CsvRecord line) {
        var at = line.getStartingLineNumber();
        if (line.getFieldCount() != COLUMNS.size()) {
            wrong.add(new Wrong(
                    at, "there are %d values in place of %d".formatted(line.getFieldCount(), COLUMNS.size())));
            return;
        }
        var council = line.getField(0);
        var year = line.getField(1);
        var band = AgeBand.of(line.getField(2));
        var people = line.getField(3);
        var reasons = new ArrayList<String>();
        if (!council.equals(ENGLAND) && !councils.contains(council)) {
            reasons.add("there is no council with the code '%s'".formatted(council));
        }
        if (!YEAR.matcher(year).matches()) {
            reasons.add("'%s' is not a year like 2024".formatted(year));
        }
        if (band.isEmpty()) {
            reasons.add("'%s' is none of 18-64, 65-74, 75-84 and 85+".formatted(line.getField(2)));
        }
        if (!PEOPLE.matcher(people).matches()) {
            reasons.add("'%s' is not a whole number of people from 1".formatted(people));
        }
        if (reasons.isEmpty()) {
            add(at, new Row(council, Integer.parseInt(year), band.orElseThrow(), Integer.parseInt(people)));
        } else {
            wrong.add(new Wrong(at, String.join("; ", reasons)));
        }
    }

    private void add(long at, Row row) {
        if (rows.stream().anyMatch(each -> each.council().equals(row.council()) && each.band() == row.band())) {
            wrong.add(new Wrong(
                    at,
                    "%s, %s is there twice".formatted(row.council(), row.band().words())));
        } else if (!rows.isEmpty() && rows.getFirst().year() != row.year()) {
            wrong.add(new Wrong(
                    at,
                    "the year is %d, and above it %d: one file is one estimate"
                            .formatted(row.year(), rows.getFirst().year())));
        } else {
            rows.add(row);
        }
    }

    /// What no row shows by itself.
    private void lookAtAll() {
        var areas = new LinkedHashSet<String>();
        rows.forEach(row -> areas.add(row.council()));
        areas.add(ENGLAND);
        var there = new HashSet<String>();
        rows.forEach(row -> there.add(row.council() + row.band()));
        for (var area : areas) {
            for (var band : AgeBand.values()) {
                if (!there.contains(area + band)) {
                    wrong.add(new Wrong(0, "%s, %s is missing".formatted(area, band.words())));
                }
            }
        }
        var england = new HashMap<AgeBand, Integer>();
        rows.stream()
                .filter(row -> row.council().equals(ENGLAND))
                .forEach(row -> england.put(row.band(), row.people()));
        rows.stream()
                .filter(row -> isMoreThan(england, row))
                .forEach(row -> wrong.add(new Wrong(
                        0,
                        "%s has more people of %s than England"
                                .formatted(row.council(), row.band().words()))));
    }

    private static boolean isMoreThan(Map<AgeBand, Integer> england, Row row) {
        return Optional.ofNullable(england.get(row.band()))
                .filter(people -> row.people() > people)
                .isPresent();
    }
}
