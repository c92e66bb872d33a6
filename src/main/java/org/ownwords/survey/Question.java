package org.ownwords.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.AnswerScale;

/// One question of a survey.
///
/// @param scale  the scale whose answers it has, or null where it has answers of its own or none
/// @param own    its own answers
/// @param beside the number of the published table that may stand beside it, or an empty text
record Question(String words, QuestionKind kind, @Nullable AnswerScale scale, List<String> own, String beside) {

    Question {
        own = List.copyOf(own);
        if (kind.hasAnswers() != (scale != null || !own.isEmpty()) || (scale != null && !own.isEmpty())) {
            throw new IllegalArgumentException("It has the answers of a scale or its own, if it offers any");
        }
    }

    /// The answers it offers: of its scale, or its own, coded by their place.
    List<Option> answers() {
        if (scale != null) {
            return scale.answers();
        }
        var answers = new ArrayList<Option>();
        for (var each : own) {
            answers.add(Option.of("a" + (answers.size() + 1), each));
        }
        return List.copyOf(answers);
    }

    /// What was chosen or entered, as people read it; an empty text where it was passed over.
    String chosen(List<String> ratings) {
        if (!kind.hasAnswers()) {
            return String.join(", ", ratings);
        }
        return answers().stream()
                .filter(each -> ratings.contains(each.code()))
                .map(Option::words)
                .collect(Collectors.joining(", "));
    }

    /// Whether what was answered to it may stand beside what was answered to another.
    boolean isSame(Question other) {
        return words.equals(other.words) && kind == other.kind && answers().equals(other.answers());
    }

    /// How it is answered, in a line.
    String how() {
        return kind.hasAnswers()
                ? "%s: %s"
                        .formatted(
                                kind.words(),
                                answers().stream().map(Option::words).collect(Collectors.joining(", ")))
                : kind.words();
    }
}
