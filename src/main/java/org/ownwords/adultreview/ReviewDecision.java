package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the Board decided about a referral.
///
/// @param workingWords what the concern about working together is, or null
/// @param by           who decided for the Board
/// @param how          how it is learned from; null where there is no review and nothing else
record ReviewDecision(
        Limbs limbs,
        @Nullable String workingWords,
        Decided decided,
        String reasons,
        MadeBy by,
        @Nullable How how) {

    ReviewDecision {
        if ((decided == Decided.NONE) != (how == null)) {
            throw new IllegalArgumentException("What is learned from has a way of doing it");
        }
    }

    /// Who decided, and when.
    record MadeBy(String whom, LocalDate on) {}

    /// How a review is carried out.
    ///
    /// @param methodology the method, in words
    /// @param ledBy       who leads it, or null where that is not known yet
    /// @param dueOn       when its report is due, or null
    record How(
            String methodology,
            @Nullable String ledBy,
            @Nullable LocalDate dueOn,
            TakingPart takingPart) {

        List<Detail> lines() {
            return SaidBefore.lines(
                    Detail.of("How it is learned from", methodology),
                    Detail.of("Led by", ledBy),
                    Detail.of("Report due", dueOn == null ? null : Days.day(dueOn)),
                    Detail.of(
                            "The person and those close to them",
                            takingPart.family().words()),
                    Detail.of("What they want, or why they were not asked", takingPart.words()),
                    Detail.of("Support to take part", takingPart.support().words()),
                    Detail.of("More about that", takingPart.supportWords()));
        }
    }

    /// How the person, or those close to them, take part.
    ///
    /// @param words        what they want from it, or why they were not asked; or null
    /// @param support      who supports the person
    /// @param supportWords more about that, or null
    record TakingPart(
            Family family,
            @Nullable String words,
            Supporter support,
            @Nullable String supportWords) {}

    /// It, line by line.
    List<Detail> lines() {
        return Stream.concat(
                        SaidBefore.lines(
                                Detail.of(
                                        "Decided",
                                        "%s, by %s on %s".formatted(decided.words(), by.whom(), Days.day(by.on()))),
                                Detail.of("By the limbs of section 44", Section44.words(limbs)),
                                Detail.of("The concern about working together", workingWords),
                                Detail.of("Reasons", reasons))
                                .stream(),
                        how == null ? Stream.empty() : how.lines().stream())
                .toList();
    }
}
