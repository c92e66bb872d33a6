package org.ownwords.workforce;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what somebody says to their own supervision, or to a question.
final class ReplyForm {

    private ReplyForm() {}

    static List<Ask> asks(Around around) {
        return List.of(Ask.words(
                "words",
                "What do you say?",
                EntryForm.from(around).noun() == Noun.QUESTION
                        ? "Everybody here reads it. Write about no case"
                        : "Those who were in the supervision read it"));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var words = read.words("words", "Enter what you say");
        return () -> new Reply(EntryForm.from(around), words);
    }

    static Typed entered(Reply reply) {
        return Typed.nothing().with("words", reply.words());
    }
}
