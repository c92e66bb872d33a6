package org.ownwords.risk;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what a panel or a lawyer was asked, and what they said.
final class AdviceForm {

    private AdviceForm() {}

    /// Reads what was asked.
    ///
    /// @param answers what was said already: none of it before it was asked
    static Reading<Advice> read(Reader read, List<Advised> answers, LocalDate today) {
        var kind = read.choice("kind", AdviceKind::of, "Select who is asked");
        var ofWhom = read.line("ofWhom", "Enter the name of who is asked");
        var question = read.words("question", "Enter what they are asked");
        var on = read.pastDay("askedOn", "Enter the day", today);
        answers.forEach(answer ->
                read.inOrder("askedOn", new Dated("they were asked", on), new Dated("they answered", answer.on())));
        return read.accept(() -> new Advice(kind.orElseThrow(), ofWhom, question, on));
    }

    /// Reads what they said.
    static Reading<Advised> read(Reader read, Advice advice, LocalDate today) {
        var answer = read.words("answer", "Enter what they said");
        var on = read.pastDay("givenOn", "Enter the day", today);
        read.inOrder("givenOn", new Dated("they were asked", advice.on()), new Dated("they answered", on));
        return read.accept(() -> new Advised(answer, on));
    }

    /// One as it was entered.
    static Typed entered(Advice advice) {
        return Typed.nothing()
                .with("kind", advice.kind().code())
                .with("ofWhom", advice.ofWhom())
                .with("question", advice.question())
                .with("askedOn", advice.on());
    }

    /// An answer as it was entered.
    static Typed entered(Advised advised) {
        return Typed.nothing().with("answer", advised.answer()).with("givenOn", advised.on());
    }
}
