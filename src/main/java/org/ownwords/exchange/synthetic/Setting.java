package org.ownwords.exchange.synthetic;

import java.time.LocalDate;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.NewFolder;
import org.ownwords.vocabulary.ReportingYear;

/// The setting of one folder of made-up records: a council, a year, and the files they go into.
///
/// @param authority the council's CASSR code
record Setting(String authority, ReportingYear year, NewFolder files) {

    private static final int DIGITS = 7;

    /// The last day of the records: two months after the year, when returns are being made. What ends later
    /// is still open.
    LocalDate knownTo() {
        return year.last().plusMonths(2);
    }

    /// The identifier of the next row of a file, such as `504-2025-P-0000017`. The council and the year come
    /// first, so that the folders of several councils and years go into one installation.
    String nextId(InterchangeFile file, char letter) {
        return id(letter, files.rows(file) + 1);
    }

    String id(char letter, long number) {
        var digits = Long.toString(number);
        var zeros = "0".repeat(Math.max(0, DIGITS - digits.length()));
        return String.join("-", authority, Integer.toString(year.from()), String.valueOf(letter), zeros + digits);
    }
}
