package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;

/// The questions that people are asked, as they were at one time. Answers name the set and its version, so
/// that nobody reads an answer beside a question that was never put.
///
/// @param source where it is from
record QuestionSet(String id, int version, String source, List<Question> questions) {

    public QuestionSet {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A set has questions");
        }
    }

    /// Whether there are easy words for each question, as whoever answers is asked it: only the person is.
    boolean offersEasyWords(WhoAnswers who) {
        return who == WhoAnswers.ADULT && questions.stream().allMatch(each -> each.easy() != null);
    }

    Optional<Question> question(String code) {
        return questions.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
