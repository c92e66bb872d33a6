package org.ownwords.person;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.WrittenDay;

/// What was typed to find a person: an NHS number, the number of a case, or names with or without a day
/// or a year of birth.
///
/// @param names      what is left when the rest is taken out
/// @param born       the day of birth; two where the year was typed with two digits, none where no day
///     was typed
/// @param year       the year of birth, or null
/// @param nhsNumber  its ten digits, or null. They may fail the check
/// @param caseNumber the number of a case, or null
record Query(
        String names,
        List<LocalDate> born,
        @Nullable Integer year,
        @Nullable String nhsNumber,
        @Nullable Long caseNumber) {

    private static final Pattern NHS_NUMBER = Pattern.compile(
            "(?:\\bnhs(?: +(?:number|no\\.?))?:? *)?(?<!\\d)(\\d{3})[ -]*(\\d{3})[ -]*(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE_NUMBER =
            Pattern.compile("(?:case)? *(?:number|no\\.?)? *#? *(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\d])(?:born +)?((?:18|19|20)\\d\\d)(?![\\p{L}\\d])");

    static Query of(String typed) {
        var text = typed.replaceAll("[\\p{Z}\\p{C}]", " ").strip();
        var number = NHS_NUMBER.matcher(text);
        if (number.find()) {
            var digits = number.group(1) + number.group(2) + number.group(3);
            return new Query(number.replaceFirst(" ").strip(), List.of(), null, digits, null);
        }
        var matter = CASE_NUMBER.matcher(text);
        if (matter.matches()) {
            return new Query("", List.of(), null, null, Long.valueOf(matter.group(1)));
        }
        var day = WrittenDay.in(text);
        if (day.isPresent()) {
            return new Query(
                    (day.get().before() + " " + day.get().after()).strip(),
                    day.get().days(),
                    null,
                    null,
                    null);
        }
        var year = YEAR.matcher(text);
        return year.find()
                ? new Query(year.replaceFirst(" ").strip(), List.of(), Integer.valueOf(year.group(1)), null, null)
                : new Query(text, List.of(), null, null, null);
    }

    /// Whether an NHS number was typed that cannot be one.
    boolean isMistyped() {
        return nhsNumber != null && NhsNumber.of(nhsNumber).isEmpty();
    }
}
