package org.ownwords.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What each of a group answered that read a case together: question by question, those on which they differ first
/// ("Review a case and verbally discuss the issues", Making Safeguarding Personal 2013 to 2014). What the group
/// agrees on is the audit itself; these stand beside it and count for nothing.
record GroupAnswers(String question, List<Answer> answers) {

    /// What one of them answered.
    record Answer(String who, String rating) {}

    GroupAnswers {
        answers = List.copyOf(answers);
    }

    /// Whether they gave more than one answer.
    boolean differ() {
        return answers.stream().map(Answer::rating).distinct().count() > 1;
    }

    /// Of each question that one of them answered.
    static List<GroupAnswers> of(Tool tool, List<HeardBeside> beside) {
        var group = beside.stream()
                .filter(HeardBeside::isOfGroup)
                .filter(each -> each.tool().code().equals(tool.code()))
                .toList();
        return tool.questions().stream()
                .map(question -> new GroupAnswers(
                        question.words(),
                        group.stream()
                                .flatMap(each -> answer(each, question.code()))
                                .toList()))
                .filter(each -> !each.answers().isEmpty())
                .sorted(Comparator.comparing(each -> !each.differ()))
                .toList();
    }

    private static Stream<Answer> answer(HeardBeside heard, String question) {
        var with = heard.with();
        var rating = heard.rated(question);
        return with == null || rating.isEmpty() ? Stream.of() : Stream.of(new Answer(with.who(), rating));
    }
}
