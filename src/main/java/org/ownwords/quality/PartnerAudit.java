package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Audience;
import org.ownwords.disclosure.SmallNumbers;

/// What a partner found when it read its own case files, as it sent it back. It is wide because its page shows each of
/// these by itself.
///
/// Source: partners sent back audits of their own files, "seeking information about consent, consultation and
/// engagement issues" (Making Safeguarding Personal, 2014).
///
/// @param recorded the row it was recorded in last
/// @param files    how many case files were read
/// @param found    in how many of them
/// @param good     what is good practice, or null
/// @param change   what the partner will change, or null
record PartnerAudit(
        UUID id,
        AsRecorded recorded,
        String partner,
        LocalDate from,
        LocalDate until,
        int files,
        Found found,
        @Nullable String good,
        @Nullable String change,
        LocalDate receivedOn) {

    /// The most files that one audit reads.
    static final int MOST = 10_000;

    /// In how many files it was done; null where the partner does not say.
    ///
    /// @param consent  consent was sought
    /// @param engaged  the person was consulted and took part
    /// @param advocacy an advocate was considered
    /// @param outcomes the person was asked what they want
    record Found(
            @Nullable Integer consent,
            @Nullable Integer engaged,
            @Nullable Integer advocacy,
            @Nullable Integer outcomes) {}

    /// What was found of one thing, in words.
    record Line(String words, String number) {}

    /// What was found, as far as somebody may see it: numbers under five, and those that leave fewer than five, are
    /// withheld from those who may not open cases, and others are rounded.
    List<Line> lines(Audience audience) {
        return List.of(
                new Line("Consent was sought", shown(found.consent(), audience)),
                new Line("The person was consulted and took part", shown(found.engaged(), audience)),
                new Line("An advocate was considered", shown(found.advocacy(), audience)),
                new Line("The person was asked what they want", shown(found.outcomes(), audience)));
    }

    private String shown(@Nullable Integer number, Audience audience) {
        if (number == null) {
            return "Not said";
        }
        return switch (audience) {
            case OPENS_CASES -> "%d of %d".formatted(number, files);
            case EVERYBODY ->
                SmallNumbers.isFew(number) || SmallNumbers.isFew(files - number)
                        ? "withheld"
                        : "%d of %d".formatted(SmallNumbers.rounded(number), SmallNumbers.rounded(files));
        };
    }

    /// How many files were read, as far as somebody may see it.
    String filesShown(Audience audience) {
        return switch (audience) {
            case OPENS_CASES -> String.valueOf(files);
            case EVERYBODY ->
                Results.shown(
                        SmallNumbers.isFew(files)
                                ? OptionalLong.empty()
                                : OptionalLong.of(SmallNumbers.rounded(files)));
        };
    }
}
