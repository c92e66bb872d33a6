package org.ownwords.timescale;

import java.util.List;
import java.util.Optional;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads whether a day is a bank holiday here, and why.
final class BankHolidayForm {

    /// The answers to offer.
    public static final List<Option> OPTIONS = List.of(
            Option.of("holiday", "It is a bank holiday"), Option.of("working-day", "It is no bank holiday here"));

    private BankHolidayForm() {}

    static Reading<BankHolidayEntry> read(Reader read) {
        var day = read.optionalDay("day");
        if (day == null) {
            read.dayProblem("day", "Enter the day");
        }
        var holiday = read.choice("holiday", BankHolidayForm::option, "Select whether it is a bank holiday");
        var why = read.words("why", "Enter why, and where it was announced");
        return read.accept(() -> new BankHolidayEntry(
                read.typed().id(),
                Optional.ofNullable(day).orElseThrow(),
                holiday.orElseThrow().code().equals("holiday"),
                why));
    }

    private static Optional<Option> option(String code) {
        return OPTIONS.stream().filter(option -> option.code().equals(code)).findFirst();
    }
}
