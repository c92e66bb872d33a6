package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ownwords.vocabulary.ShippedText;

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
        return ShippedText.beside(PublishedHolidays.class, "bank-holidays.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2))
                .collect(Collectors.toMap(
                        each -> LocalDate.parse(each[0]), each -> each[1], (one, _) -> one, TreeMap::new));
    }
}
