package org.ownwords.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether something the person wants is recorded so that it means something to whoever reads it, and can be judged at
/// the end. It is a hint for the worker and never a stop: what somebody says they want is right as they said it, and no
/// rule can tell what words mean to them.
///
/// The checklist of the Making Safeguarding Personal toolkit asks that what people want is recorded, meaningful and
/// measurable. Measured is whether they say that it came about, and not a number.
sealed interface WishCheck {

    /// These words stand for other words, or for none: nobody can read from them what the person wants.
    record SaysNothing() implements WishCheck {}

    /// So little is said that it may mean many things.
    record SaysLittle() implements WishCheck {}

    /// It is not known whose words they are, so that nobody knows whom to ask at the end.
    record WhoseIsNotKnown() implements WishCheck {}

    /// It can be asked at the end whether it came about.
    record CanBeJudged() implements WishCheck {}

    /// What stands in a box where nothing was asked, or for words that stand elsewhere.
    Set<String> STANDS_FOR_NOTHING = Set.of(
            "as above",
            "as before",
            "as discussed",
            "n a",
            "na",
            "no",
            "none",
            "not applicable",
            "not asked",
            "not known",
            "not recorded",
            "not stated",
            "see above",
            "see below",
            "see case notes",
            "see notes",
            "tbc",
            "to be confirmed",
            "unknown");

    /// What may be anybody's wish, and says of nobody what would be different.
    Set<String> ANYBODYS = Set.of(
            "to be safe",
            "to feel safe",
            "to be and feel safe",
            "to be kept safe",
            "to keep safe",
            "to stay safe",
            "to be safeguarded",
            "to be protected",
            "i want to be safe",
            "i want to feel safe",
            "wants to be safe",
            "wants to feel safe");

    /// Whatever is no word.
    Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// With fewer words than this, little is said.
    int FEW = 3;

    /// Checks one.
    static WishCheck of(DesiredOutcome wish) {
        var words = plain(wish.words());
        if (words.isEmpty() || STANDS_FOR_NOTHING.contains(words)) {
            return new SaysNothing();
        }
        if (wish.said().voice() == null) {
            return new WhoseIsNotKnown();
        }
        return ANYBODYS.contains(words) || words.split(" ").length < FEW ? new SaysLittle() : new CanBeJudged();
    }

    /// In small letters, with one space between words and nothing else.
    private static String plain(String words) {
        return BETWEEN_WORDS
                .matcher(words.toLowerCase(Locale.UK))
                .replaceAll(" ")
                .strip();
    }

    /// What could be asked, or nothing where there is no need.
    ///
    /// @param name what to call the person
    default Optional<String> hint(String name) {
        return switch (this) {
            case SaysNothing() ->
                Optional.of("These words do not say what %s wants. Ask what should be different.".formatted(name));
            case SaysLittle() ->
                Optional.of(
                        "It may be hard to tell later whether this came about. When you talk with %s, ask what would be different then."
                                .formatted(name));
            case WhoseIsNotKnown() -> Optional.of("Ask %s whether these words are what they want.".formatted(name));
            case CanBeJudged() -> Optional.empty();
        };
    }
}
