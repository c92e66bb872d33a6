package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what somebody says by a link. Every question may be passed over; one thing is said at least.
final class SayingForm {

    private static final String MORE = "more";

    private SayingForm() {}

    static Reading<Answered> read(Reader read, WhoAnswers who, LocalDate today) {
        var set = QuestionSets.PUBLISHED.current();
        var replies = HeardForm.replies(read, set);
        var more = read.optionalWords(MORE);
        if (replies.isEmpty() && more == null) {
            read.problem(MORE, "Answer one question, or write something here");
        }
        return read.accept(() -> new Answered(who, HowAsked.LINK, set, replies, more, today));
    }

    /// What was answered, and nothing else that a browser may have sent.
    static Typed onlyAnswers(Typed typed) {
        var fields = Stream.concat(
                        Stream.of(MORE),
                        QuestionSets.PUBLISHED.current().questions().stream()
                                .flatMap(each -> Stream.of(each.answerField(), each.wordsField())))
                .toList();
        var only = Typed.nothing();
        for (var field : fields) {
            if (typed.has(field)) {
                only = only.with(field, typed.text(field));
            }
        }
        return only;
    }
}
