package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;

/// One question, in two wordings.
///
/// @param answers        the best first
/// @param unverified     what of it has to be checked against the published framework, or null
record Question(
        String code,
        String adult,
        String representative,
        List<Option> answers,
        @Nullable String unverified) {

    public Question {
        answers = List.copyOf(answers);
    }

    /// As it is put to whoever answers.
    String wording(WhoAnswers who) {
        return switch (who) {
            case ADULT -> adult;
            case REPRESENTATIVE, ADVOCATE -> representative;
        };
    }

    Optional<Option> answer(String answer) {
        return answers.stream().filter(each -> each.code().equals(answer)).findFirst();
    }

    /// The field of a form with the answer.
    String answerField() {
        return "answer-" + code;
    }

    /// The field of a form with what was said.
    String wordsField() {
        return "words-" + code;
    }
}
