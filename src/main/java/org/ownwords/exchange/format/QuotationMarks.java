package org.ownwords.exchange.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Finds, while a CSV file is read, quotation marks that RFC 4180 does not allow: one within a value in
/// quotation marks that is not doubled, and one that is never closed. A reader would understand such a row as
/// something that was never written, so it must not be taken.
final class QuotationMarks extends FilterReader {

    /// Where in a row it is.
    private enum Place {
        BEFORE_A_VALUE,
        IN_A_PLAIN_ONE,
        IN_QUOTATION_MARKS,
        AFTER_A_MARK
    }

    private Place place = Place.BEFORE_A_VALUE;
    private long line = 1;
    private long rowBegan = 1;
    private boolean afterReturn;

    /// The lines on which rows begin that have a mark which is not doubled, read ahead of the reader.
    private final Set<Long> notDoubled = new HashSet<>();

    private boolean ended;

    QuotationMarks(Reader text) {
        super(text);
    }

    /// What is wrong with a row that has been read, or nothing. It is asked once.
    ///
    /// @param began the line it begins on, the first being 1
    Optional<String> problem(long began) {
        if (notDoubled.remove(began)) {
            return Optional.of("has a quotation mark within a value in quotation marks that is not doubled");
        }
        return ended && place == Place.IN_QUOTATION_MARKS && began == rowBegan
                ? Optional.of("has a quotation mark that is never closed, so that everything below it belongs to it")
                : Optional.empty();
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        var read = super.read(into, from, most);
        for (var i = from; i < from + read; i++) {
            look(into[i]);
        }
        ended = read < 0;
        return read;
    }

    private void look(char c) {
        var isEnd = c == '\r' || c == '\n';
        // The second half of an end of line.
        var isSame = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (isEnd && !isSame) {
            line++;
        }
        if (place == Place.IN_QUOTATION_MARKS) {
            place = c == '"' ? Place.AFTER_A_MARK : place;
        } else if (isEnd) {
            place = Place.BEFORE_A_VALUE;
            rowBegan = line;
        } else if (c == ',') {
            place = Place.BEFORE_A_VALUE;
        } else if (c == '"' && place != Place.IN_A_PLAIN_ONE) {
            // The first of a value, or the second of two.
            place = Place.IN_QUOTATION_MARKS;
        } else {
            if (place == Place.AFTER_A_MARK) {
                notDoubled.add(rowBegan);
            }
            place = Place.IN_A_PLAIN_ONE;
        }
    }
}
