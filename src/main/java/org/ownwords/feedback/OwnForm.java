package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.OwnLink.HowSent;
import org.ownwords.feedback.OwnLink.Made;
import org.ownwords.feedback.OwnSaid.About;
import org.ownwords.feedback.OwnSaid.Answer;
import org.ownwords.feedback.OwnSaid.Saying;
import org.ownwords.feedback.OwnSaid.Whether;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what is recorded of a page of the person's own, and what they send from it.
final class OwnForm {

    /// For how long a link opens.
    static final List<Option> DAYS = List.of(
            Option.of("1", "Until this time tomorrow"),
            Option.of("7", "For a week"),
            Option.of("28", "For four weeks"));

    /// So many characters at most, of what is sent from outside.
    static final int MOST = 10_000;

    /// Which of the two questions of the page is answered.
    static final String HELPED = "helped";

    /// A picture that comes with it.
    static final String PICTURE = "picture";

    private static final String WORDS = "words";
    private static final String TOLD_WORDS = "toldWords";

    private OwnForm() {}

    /// @param diedOn the day the person died, or null
    static Reading<Made> made(Reader read, @Nullable LocalDate diedOn) {
        if (diedOn != null) {
            read.problem("whySafe", "A link cannot be made any more. The person has died");
        }
        var why = read.words("whySafe", "Enter why it is safe that they have it");
        var how = read.choice("how", HowSent::of, "Select how they get it");
        var days = read.choice("days", OwnForm::days, "Select for how long it opens");
        return read.accept(() -> new Made(why, how.orElseThrow(), days.orElseThrow()));
    }

    private static Optional<Integer> days(String code) {
        return DAYS.stream()
                .filter(each -> each.code().equals(code))
                .map(each -> Integer.valueOf(each.code()))
                .findFirst();
    }

    static Reading<Saying> saying(Reader read) {
        return read.typed().text("question").equals(HELPED) ? helped(read) : wish(read);
    }

    private static Reading<Saying> helped(Reader read) {
        var whether = read.choice(HELPED, Whether::of, "Select whether it helped");
        var words = bounded(read, "helpedWords", read.optionalWords("helpedWords"));
        return read.accept(() -> new Saying.Helped(whether.orElseThrow(), words.isEmpty() ? null : words));
    }

    private static Reading<Saying> wish(Reader read) {
        var about = read.choice("about", About::of, "Select what it is about");
        var words = bounded(read, WORDS, read.words(WORDS, "Write what you want to say"));
        return read.accept(() -> new Saying.Wish(about.orElseThrow(), words));
    }

    private static String bounded(Reader read, String field, @Nullable String words) {
        if (words != null && words.length() > MOST) {
            read.problem(
                    field,
                    "Shorten this, or send it in parts. It has %,d characters, and %,d is the most"
                            .formatted(words.length(), MOST));
        }
        return words == null ? "" : words;
    }

    static Reading<Answer> answer(Reader read, LocalDate today) {
        var words = read.words(WORDS, "Enter what was done, and what they were told");
        var on = read.pastDay("answeredOn", "Enter the day", today);
        var told = read.choice("told", HowTold::of, "Select how they were told");
        var toldWords = told.flatMap(HowTold::missing)
                .map(missing -> read.words(TOLD_WORDS, missing))
                .orElseGet(() -> read.optionalWords(TOLD_WORDS));
        return read.accept(() -> new Answer(words, on, told.orElseThrow(), toldWords));
    }
}
