package org.ownwords.returns.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.returns.files.WrittenFile;
import org.ownwords.returns.files.Wrong;

/// A file of how many people of each age live where: UTF-8 CSV, its first line `council,year,band,people`.
///
/// - `council` is the CASSR code of a council, or `England`, which has to be there;
/// - `year` is the year whose middle it is an estimate for, the same in every row;
/// - `band` is `18-64`, `65-74`, `75-84` or `85+`: each area has all four, once;
/// - `people` is a whole number from 1, and no council has more of an age than England.
///
/// A file with an error is refused as a whole, with every wrong line and the reason.
final class PopulationFile {

    static final String ENGLAND = "England";

    private static final List<String> COLUMNS = List.of("council", "year", "band", "people");
    private static final Pattern YEAR = Pattern.compile("(19[89]|20[0-9])[0-9]");
    private static final Pattern PEOPLE = Pattern.compile("[1-9][0-9]{0,8}");

    private final Set<String> councils;
    private final List<Row> rows = new ArrayList<>();

    /// One row.
    record Row(String council, int year, AgeBand band, int people) {}

    /// The result of reading one.
    sealed interface Read {

        record Whole(List<Row> rows) implements Read {}

        record Refused(List<Wrong> wrong) implements Read {}
    }

    private PopulationFile(Set<String> councils) {
        this.councils = councils;
    }

    /// @param councils the codes there are
    static Read read(String text, Set<String> councils) {
        var file = new PopulationFile(councils);
        var wrong = WrittenFile.read(text, COLUMNS, file::take);
        if (wrong.isEmpty()) {
            wrong = file.lookAtAll();
        }
        return wrong.isEmpty() ? new Read.Whole(List.copyOf(file.rows)) : new Read.Refused(wrong);
    }

    private List<String> take(List<String> values) {
        var council = values.get(0);
        var year = values.get(1);
        var band = AgeBand.of(values.get(2));
        var people = values.get(3);
        var reasons = new ArrayList<String>();
        if (!council.equals(ENGLAND) && !councils.contains(council)) {
            reasons.add("there is no council with the code '%s'".formatted(council));
        }
        if (!YEAR.matcher(year).matches()) {
            reasons.add("'%s' is not a year like 2024".formatted(year));
        }
        if (band.isEmpty()) {
            reasons.add("'%s' is none of 18-64, 65-74, 75-84 and 85+".formatted(values.get(2)));
        }
        if (!PEOPLE.matcher(people).matches()) {
            reasons.add("'%s' is not a whole number of people from 1".formatted(people));
        }
        if (!reasons.isEmpty()) {
            return reasons;
        }
        return add(new Row(council, Integer.parseInt(year), band.orElseThrow(), Integer.parseInt(people)));
    }

    private List<String> add(Row row) {
        if (rows.stream().anyMatch(each -> each.council().equals(row.council()) && each.band() == row.band())) {
            return List.of(
                    "%s, %s is there twice".formatted(row.council(), row.band().words()));
        }
        if (!rows.isEmpty() && rows.getFirst().year() != row.year()) {
            return List.of("the year is %d, and above it %d: one file is one estimate"
                    .formatted(row.year(), rows.getFirst().year()));
        }
        rows.add(row);
        return List.of();
    }

    /// Errors that a single row does not show.
    private List<Wrong> lookAtAll() {
        var wrong = new ArrayList<Wrong>();
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
        return wrong;
    }

    private static boolean isMoreThan(Map<AgeBand, Integer> england, Row row) {
        return Optional.ofNullable(england.get(row.band()))
                .filter(people -> row.people() > people)
                .isPresent();
    }
}
