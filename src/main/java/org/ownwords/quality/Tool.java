package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.casework.Topic;

/// A set of questions that case files are read with, as it was published. Another version is another set.
///
/// @param source  whose it is
/// @param ratings the answers that each question takes, the best first
record Tool(String code, String name, String version, String source, List<Rating> ratings, List<Question> questions) {

    /// One question.
    ///
    /// @param topics which entries of a case answer it
    record Question(String code, String words, String hint, Set<Topic> topics) {
        public Question {
            topics = Set.copyOf(topics);
        }
    }

    /// One answer.
    ///
    /// @param counts whether it is in the denominator: not where the question does not apply
    record Rating(String code, String words, boolean counts) {}

    public Tool {
        ratings = List.copyOf(ratings);
        questions = List.copyOf(questions);
        if (questions.isEmpty() || ratings.stream().noneMatch(Rating::counts)) {
            throw new IllegalArgumentException("A tool has questions, and answers that count");
        }
    }

    /// `Eight questions, 2017`
    String title() {
        return name + ", " + version;
    }

    Optional<Rating> rating(String code) {
        return ratings.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// A rating that was recorded.
    Rating recorded(String code) {
        return rating(code).orElseThrow(() -> new IllegalStateException("No rating " + code + " in " + this.code));
    }
}
