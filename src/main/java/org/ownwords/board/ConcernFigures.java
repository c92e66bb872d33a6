package org.ownwords.board;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ownwords.access.Audience;
import org.ownwords.counted.Decided;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.vocabulary.ReportingYear;

/// What became of concerns, as a reader may see it. For everybody numbers are rounded, and those under five withheld;
/// where one of two parts of a whole is withheld, so is the other.
///
/// @param became  whether they led to an enquiry
/// @param instead what was done for those that did not
record ConcernFigures(Figure became, Figure instead) {

    static ConcernFigures of(Decided decided, Audience audience) {
        return new ConcernFigures(
                became(decided, audience),
                new Figure(
                        OptionalLong.empty(),
                        decided.instead().stream()
                                .map(each -> Figure.Part.of(
                                        each.words(), shown(each.number(), audience), OptionalLong.empty()))
                                .toList()));
    }

    private static Figure became(Decided decided, Audience audience) {
        var enquired = shown(decided.enquired(), audience);
        var not = shown(decided.notEnquired(), audience);
        var all = enquired.isPresent() && not.isPresent();
        var whole = all ? OptionalLong.of(enquired.getAsLong() + not.getAsLong()) : OptionalLong.empty();
        return new Figure(
                whole,
                List.of(
                        Figure.Part.of("Something else than an enquiry", all ? not : OptionalLong.empty(), whole),
                        Figure.Part.of("An enquiry", all ? enquired : OptionalLong.empty(), whole)));
    }

    private static OptionalLong shown(long number, Audience audience) {
        return switch (audience) {
            case OPENS_CASES -> OptionalLong.of(number);
            case EVERYBODY ->
                SmallNumbers.isFew(number) ? OptionalLong.empty() : OptionalLong.of(SmallNumbers.rounded(number));
        };
    }

    /// The last day that is counted: for everybody the end of a month, so that nothing can be read from how a number
    /// changes from day to day.
    static LocalDate until(ReportingYear year, Audience audience, LocalDate today) {
        var last = switch (audience) {
            case OPENS_CASES -> today;
            case EVERYBODY -> today.withDayOfMonth(1).minusDays(1);
        };
        return last.isBefore(year.last()) ? last : year.last();
    }
}
