package org.ownwords.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A day as people write it: `3 May 1952`, `3rd of May 1952`, `May 3, 1952`, `03/05/1952`, `3.5.52` or
/// `1952-05-03`. The day stands before the month, as in England.
///
/// @param days   the day; two where the year has two digits, `1952` and `2052`
/// @param before what was written before it
/// @param after  what was written after it
public record WrittenDay(List<LocalDate> days, String before, String after) {

    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})";
    private static final String NAME =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String TH = "(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})(?!\\d)";
    private static final String FULL_YEAR = "(?<year>\\d{4})";
    private static final String GAP = "[ ,./-]+";

    private static final List<Pattern> WAYS = List.of(
            pattern("(?<!\\d)" + FULL_YEAR + "[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})(?!\\d)"),
            pattern(DAY + TH + "[ ./-]*(?:of +)?" + NAME + "[ ,./-]*" + YEAR),
            pattern("\\b" + NAME + GAP + "(?<day>\\d{1,2})" + TH + GAP + YEAR),
            pattern(DAY + "[ ./-](?<month>\\d{1,2})[ ./-]" + YEAR));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static Pattern pattern(String way) {
        return Pattern.compile(way, Pattern.CASE_INSENSITIVE);
    }

    /// The first real day that is written in a text.
    public static Optional<WrittenDay> in(String text) {
        var spaced = spaced(text);
        return WAYS.stream()
                .flatMap(way -> way.matcher(spaced).results())
                .map(found -> read(found, spaced))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Whether nothing else was written.
    public boolean isAlone() {
        return before.isBlank() && after.isBlank();
    }

    /// The text with a plain space for each of any other kind, such as one that does not break.
    static String spaced(String text) {
        return text.replaceAll("[\\h\\v\\u0000\\u200b\\u2060\\ufeff]", " ");
    }

    private static @Nullable WrittenDay read(MatchResult found, String text) {
        var year = found.group("year");
        var days = (year.length() == 4 ? Stream.of(year) : Stream.of("19" + year, "20" + year))
                .flatMap(each -> real(each, number(found.group("month")), found.group("day")))
                .toList();
        return days.isEmpty()
                ? null
                : new WrittenDay(days, text.substring(0, found.start()), text.substring(found.end()));
    }

    private static Stream<LocalDate> real(String year, int month, String day) {
        try {
            return Stream.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static int number(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
