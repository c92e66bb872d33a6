package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import org.ownwords.quality.Tool.Rating;
import org.ownwords.vocabulary.Coded;

/// How each question of a set is answered. The answers stand with the best first, and what does not apply last.
@SuppressWarnings("ImmutableEnumChecker") // its lists are made once and never changed
enum Scale implements Coded {
    RAG(
            "rag",
            "Green, amber or red",
            List.of(
                    new Rating("green", "As it should be", 2),
                    new Rating("amber", "In part", 1),
                    new Rating("red", "Not as it should be", 0),
                    new Rating("grey", "Does not apply", null))),
    SCORE(
            "score",
            "A score from 3 to 0",
            List.of(
                    new Rating("3", "3, very good", 3),
                    new Rating("2", "2, good", 2),
                    new Rating("1", "1, in part", 1),
                    new Rating("0", "0, not there", 0),
                    new Rating("none", "Does not apply", null))),
    SAID(
            "said",
            "Yes, in part or no",
            List.of(
                    new Rating("yes", "Yes", 2),
                    new Rating("partly", "In part", 1),
                    new Rating("no", "No", 0),
                    new Rating("not-known", "Not asked or not known", null))),
    WORDS("words", "In words only", List.of());

    private final String code;
    private final String words;
    private final List<Rating> ratings;

    Scale(String code, String words, List<Rating> ratings) {
        this.code = code;
        this.words = words;
        this.ratings = ratings;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    List<Rating> ratings() {
        return ratings;
    }

    /// Whether points are added up. What people say of themselves or of their help is no mark.
    boolean isScored() {
        return switch (this) {
            case RAG, SCORE -> true;
            case SAID, WORDS -> false;
        };
    }

    static Optional<Scale> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Scale> all() {
        return List.of(values());
    }
}
