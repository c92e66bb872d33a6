package org.ownwords.exchange.format;

import java.util.regex.Pattern;

/// What a spreadsheet makes of values when it saves a file as CSV. Where that can mean one thing only, it is
/// read as that; where it can mean two, it is left as it is, and refused.
final class Spreadsheet {

    static final String SHORTENED =
            "is a number that a spreadsheet has shortened, so that digits are lost. Format the column as text where it came from";

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]00:00(:00([.]0+)?)?");
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}.*|[0-9]{4}-[0-9]{2}-[0-9]{2} .*");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.][0-9]+)?E[+][0-9]+");
    private static final Pattern WHOLE = Pattern.compile("([0-9]+)[.]0+");

    private static final int MONTHS = 12;

    private Spreadsheet() {}

    /// Without the spaces around it, those that do not break included.
    static String trimmed(String value) {
        var from = 0;
        var to = value.length();
        while (from < to && isSpace(value.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// `25/12/1952` and `1952-12-25 00:00:00` as `1952-12-25`. What may be the third of May or the fifth of
    /// March stays as it is.
    static String day(String value) {
        var midnight = MIDNIGHT.matcher(value);
        if (midnight.matches()) {
            return midnight.group(1);
        }
        var day = DAY.matcher(value);
        if (!day.matches()) {
            return value;
        }
        var first = Integer.parseInt(day.group(1));
        var second = Integer.parseInt(day.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return value;
        }
        return "%s-%02d-%02d".formatted(day.group(3), Math.min(first, second), Math.max(first, second));
    }

    static boolean isDay(String value) {
        return DAY.matcher(value).matches();
    }

    /// A date and time as a spreadsheet writes them, or a date alone.
    static boolean isMoment(String value) {
        return MOMENT.matcher(value).matches();
    }

    /// `3.0` as `3`.
    static String whole(String value) {
        if (value.indexOf('.') < 0) {
            return value;
        }
        var whole = WHOLE.matcher(value);
        return whole.matches() ? whole.group(1) : value;
    }

    /// Whether it is a long number of which only the first digits are left, like `9.43E+09`.
    static boolean isShortened(String value) {
        return value.indexOf("E+") > 0 && SCIENTIFIC.matcher(value).matches();
    }
}
