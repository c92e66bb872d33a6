package org.ownwords.workforce;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads a question about practice.
final class QuestionForm {

    private QuestionForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("topic", "What is it about?", "In a few words"),
                Ask.words("words", "What do you want to ask?", "About practice in general. Leave out any case"));
    }

    /// One that is recorded again was still asked when it was.
    static Supplier<Entry> read(Reader read, Around around) {
        var topic = read.line("topic", "Enter what it is about");
        var words = read.words("words", "Enter what you want to ask");
        return () ->
                new Question(topic, words, around.before() instanceof Question before ? before.on() : around.today());
    }

    static Typed entered(Question question) {
        return Typed.nothing().with("topic", question.topic()).with("words", question.words());
    }
}
