package org.ownwords.timescale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The bank holidays of England and Wales as they were published, from the file that comes with the
/// software.
final class PublishedHolidays {

    /// Each day, with what it is called.
    static final SortedMap<LocalDate, String> DAYS = read();

    private PublishedHolidays() {}

    /// Whether those of a year are in the file.
    static boolean covers(int year) {
        return year >= DAYS.firstKey().getYear() && year <= lastYear();
    }

    /// The last year that is in the file.
    static int lastYear() {
        return DAYS.lastKey().getYear();
    }

    static boolean includes(LocalDate day) {
        return DAYS.containsKey(day);
    }

    private static SortedMap<LocalDate, String> read() {
        var file = Objects.requireNonNull(PublishedHolidays.class.getResourceAsStream("bank-holidays.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(
                            each -> LocalDate.parse(each[0]), each -> each[1], (one, _) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
