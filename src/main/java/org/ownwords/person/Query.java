package org.ownwords.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was typed to find a person: an NHS number, a date of birth, or the beginnings of names in any order.
record Query(
        List<String> names,
        @Nullable LocalDate born,
        @Nullable String nhsNumber) {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[ /.-](\\d{1,2})[ /.-](\\d{4})");
    private static final int MOST_NAMES = 4;

    static Query of(String typed) {
        var number = NhsNumber.of(typed);
        if (number.isPresent()) {
            return new Query(List.of(), null, number.get().digits());
        }
        var rest = typed.replace("\0", "");
        LocalDate born = null;
        var date = DATE.matcher(rest);
        if (date.find()) {
            try {
                born = LocalDate.of(
                        Integer.parseInt(date.group(3)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(1)));
                rest = date.replaceFirst(" ");
            } catch (DateTimeException e) {
                born = null;
            }
        }
        var names = Arrays.stream(rest.strip().split("[\\s,]+"))
                .filter(name -> !name.isBlank())
                .limit(MOST_NAMES)
                .toList();
        return new Query(names, born, null);
    }

    boolean isEmpty() {
        return names.isEmpty() && born == null && nhsNumber == null;
    }
}
