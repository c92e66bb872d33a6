package org.ownwords.returns.measures;

import java.time.LocalDate;
import java.util.EnumMap;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads how many people live here, by groups.
final class PeopleHereForm {

    private static final int MOST_DIGITS = 8;

    private PeopleHereForm() {}

    static Reading<PeopleHere> read(Reader read, LocalDate today) {
        var people = new EnumMap<PeopleGroup, Integer>(PeopleGroup.class);
        for (var group : PeopleGroup.values()) {
            var typed = read.optionalLine(group.code());
            if (typed == null) {
                continue;
            }
            var digits = typed.replaceAll("[, ]", "");
            if (digits.matches("[0-9]{1,%d}".formatted(MOST_DIGITS))) {
                people.put(group, Integer.parseInt(digits));
            } else {
                read.problem(group.code(), "Enter how many people, in digits, like 12,400");
            }
        }
        if (people.isEmpty()) {
            read.problem(PeopleGroup.FROM_18.code(), "Enter how many people live here, of one group at least");
        }
        var source = read.line("source", "Enter who counted or estimated it");
        var day = read.pastDay("day", "Enter the day it is of", today);
        return read.accept(() -> new PeopleHere(read.typed().id(), people, source, day));
    }
}
