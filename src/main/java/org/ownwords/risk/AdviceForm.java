package org.ownwords.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.risk.Advised.Voiced;

/// Reads what a panel or a lawyer was asked, and what they said.
final class AdviceForm {

    /// So many who were there can be named.
    static final int PEOPLE = 6;

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
        var each = each(read);
        var on = read.pastDay("givenOn", "Enter the day", today);
        read.inOrder("givenOn", new Dated("they were asked", advice.on()), new Dated("they answered", on));
        return read.accept(() -> new Advised(answer, each.get(), on));
    }

    private static Supplier<List<Voiced>> each(Reader read) {
        var people = new ArrayList<Supplier<Voiced>>();
        for (var number = 1; number <= PEOPLE; number++) {
            var who = read.optionalLine("there-" + number);
            var said = read.optionalWords("thereSaid-" + number);
            if (who == null && said != null) {
                read.problem("there-" + number, "Enter who said this");
            }
            if (who != null) {
                people.add(() -> new Voiced(who, said));
            }
        }
        return () -> people.stream().map(Supplier::get).toList();
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
        var typed = Typed.nothing().with("answer", advised.answer()).with("givenOn", advised.on());
        var number = 1;
        for (var voiced : advised.each()) {
            typed = typed.with("there-" + number, voiced.who()).withAny("thereSaid-" + number, voiced.said());
            number++;
        }
        return typed;
    }
}
