package org.ownwords.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Topic;
import org.ownwords.page.Option;
import org.ownwords.template.Picture;

/// One question, in two wordings and perhaps in easy words. It is wide because its page shows each of these by itself.
///
/// @param easy           in easy words for the person, or null where the set has none
/// @param answers        the best first
/// @param neither        the codes of the answers that are neither good nor bad, such as that they do not know
/// @param topic          what of a case file it stands beside when that is audited, or null
/// @param unverified     what of it has to be checked against the published framework, or null
record Question(
        String code,
        String adult,
        String representative,
        @Nullable Easy easy,
        List<Option> answers,
        Set<String> neither,
        @Nullable Topic topic,
        @Nullable String unverified) {

    public Question {
        neither = Set.copyOf(neither);
        answers = List.copyOf(answers);
    }

    /// The same question in easy words, with a picture. Its answers are the same, perhaps in easy words too.
    ///
    /// @param answers the codes of all its answers with their easy words, or nothing where it has the usual ones
    record Easy(String words, Picture picture, Map<String, String> answers) {

        public Easy {
            answers = Map.copyOf(answers);
        }
    }

    /// As it is put to whoever answers.
    ///
    /// @param inEasyWords whether they chose easy words
    String wording(WhoAnswers who, boolean inEasyWords) {
        return inEasyWords && easy != null ? easy.words() : wording(who);
    }

    /// As it is put to whoever answers.
    String wording(WhoAnswers who) {
        return switch (who) {
            case ADULT -> adult;
            case REPRESENTATIVE, ADVOCATE -> representative;
        };
    }

    /// The answers as they are put to whoever answers. Their codes are the same in both wordings, and so is what is
    /// counted.
    ///
    /// @param inEasyWords whether they chose easy words
    List<Option> answers(boolean inEasyWords) {
        return inEasyWords && easy != null
                ? answers.stream()
                        .map(each -> Option.of(each.code(), easy.answers().getOrDefault(each.code(), each.words())))
                        .toList()
                : answers;
    }

    Optional<Option> answer(String answer) {
        return answers.stream().filter(each -> each.code().equals(answer)).findFirst();
    }

    /// How far an answer is from the best, of 0, to the worst, 1. Empty where it is neither.
    OptionalDouble far(String answer) {
        var told = answers.stream()
                .map(Option::code)
                .filter(each -> !neither.contains(each))
                .toList();
        var place = told.indexOf(answer);
        return place < 0 || told.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) place / (told.size() - 1));
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
