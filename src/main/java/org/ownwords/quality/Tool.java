package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Topic;

/// A set of questions, in one version. Another version is another set: one that has been used is never
/// changed. It is wide because a page shows each of these by itself.
///
/// @param code      what it is kept by: a name for those that come with the software, an id for a council's own
/// @param version   in words
/// @param source    whose it is
/// @param threshold below how many in a hundred of the points coaching is offered, or null
record Tool(
        String code,
        String name,
        String version,
        String source,
        Subject subject,
        Scale scale,
        @Nullable Integer threshold,
        List<Question> questions) {

    /// One question.
    ///
    /// @param hint      or an empty text
    /// @param principle which of the six principles it is about, or an empty text
    /// @param topics    which entries of a case answer it
    /// @param suggested what is proposed to be done where the answer is the worst, or an empty text
    record Question(String code, String words, String hint, String principle, Set<Topic> topics, String suggested) {
        public Question {
            topics = Set.copyOf(topics);
        }

        /// What is proposed to be done where the answer is the worst.
        String suggestion() {
            return suggested.isEmpty() ? "Put right: " + words : suggested;
        }
    }

    /// One answer.
    ///
    /// @param points how much it is worth, or null where the question does not apply: then it is in no denominator
    record Rating(String code, String words, @Nullable Integer points) {

        boolean counts() {
            return points != null;
        }
    }

    public Tool {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A set has questions");
        }
        if (subject.isRead() && scale == Scale.WORDS) {
            throw new IllegalArgumentException("A file is read with answers that can be counted");
        }
        if (threshold != null && !scale.isScored()) {
            throw new IllegalArgumentException("Only what has points has a threshold");
        }
    }

    /// `Eight questions, 2017`
    String title() {
        return name + ", " + version;
    }

    /// The answers that each question takes, the best first. None where it is answered in words.
    List<Rating> ratings() {
        return scale.ratings();
    }

    Optional<Rating> rating(String code) {
        return ratings().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// A rating that was recorded.
    Rating recorded(String code) {
        return rating(code).orElseThrow(() -> new IllegalStateException("No rating " + code + " in " + this.code));
    }

    /// Whether an answer is the worst there is.
    boolean isWorst(String rating) {
        return rating(rating)
                .filter(each -> each.points() != null && each.points() == 0)
                .isPresent();
    }

    /// The worst answer, in words.
    String worstWords() {
        return ratings().stream()
                .filter(each -> isWorst(each.code()))
                .findFirst()
                .map(Rating::words)
                .orElse("");
    }

    String path() {
        return "/quality/questions/" + code;
    }
}
