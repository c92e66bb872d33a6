package org.ownwords.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads which signs were looked for.
final class LookedForm {

    private LookedForm() {}

    /// @param name what to call the person in what is asked for
    static Reading<Looked> read(Reader read, SignsAbout about, String name, LocalDate today) {
        var found = new ArrayList<Found>();
        for (var sign : about.signs()) {
            readSign(read, sign, name, found);
        }
        if (about.signs().stream().noneMatch(sign -> read.typed().has(sign.code()))) {
            read.problem(about.signs().getFirst().code(), "Answer one of these questions at least");
        }
        var more = read.optionalWords("more");
        var on = read.pastDay("lookedOn", "Enter the day", today);
        var lookAgain = read.optionalDay("lookAgain");
        read.inOrder("lookAgain", new Dated("you looked", on), Dated.orNull("you look again", lookAgain));
        return read.accept(() -> new Looked(about, found, more, on, lookAgain));
    }

    private static void readSign(Reader read, Sign sign, String name, List<Found> found) {
        var answer = read.optionalChoice(sign.code(), Answer::of);
        var seen = answer.filter(Answer.YES::equals).isPresent()
                ? read.words(sign.seen(), "Enter what you saw or heard: " + sign.question(name))
                : read.optionalWords(sign.seen());
        if (answer.isEmpty() && (seen != null || read.typed().has(sign.code()))) {
            read.problem(sign.code(), "Select an answer: " + sign.question(name));
        }
        answer.ifPresent(each -> found.add(new Found(sign, each, seen)));
    }

    /// One as it was entered.
    static Typed entered(Looked looked) {
        var typed = Typed.nothing()
                .withAny("more", looked.more())
                .with("lookedOn", looked.on())
                .with("lookAgain", looked.lookAgain());
        for (var each : looked.found()) {
            typed = typed.with(each.sign().code(), each.answer().code())
                    .withAny(each.sign().seen(), each.seen());
        }
        return typed;
    }
}
