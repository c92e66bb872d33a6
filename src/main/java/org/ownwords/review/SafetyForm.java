package org.ownwords.review;

import java.time.LocalDate;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.Voice;

/// Reads whether somebody feels safe, and when they are asked again.
final class SafetyForm {

    private SafetyForm() {}

    /// @param about the person: what to call them in what is asked for, and when they died
    static Reading<SafetyAsked> read(Reader read, Details about, LocalDate today) {
        var name = about.givenName();
        var feels = read.choice("feels", FeelsSafe::of, "Select whether %s feels safe".formatted(name));
        var said = feels.filter(FeelsSafe.NOT_ASKED::equals).isPresent()
                ? read.words("said", "Enter why %s was not asked".formatted(name))
                : read.optionalWords("said");
        var voice = read.optionalChoice("voice", Voice::of).orElse(Voice.ADULT);
        var contact = read.optionalWords("contact");
        var on = read.pastDay("askedOn", "Enter the day", today);
        if (voice == Voice.ADULT && feels.filter(FeelsSafe.NOT_ASKED::equals).isEmpty()) {
            read.inOrder("askedOn", new Dated("they said this", on), about.death());
        }
        var next = read.optionalDay("next");
        if (next != null && next.isBefore(on)) {
            read.dayProblem("next", "They are asked again after this. Enter a later day, or leave it empty");
        }
        return read.accept(() -> new SafetyAsked(feels.orElseThrow(), voice, said, contact, on, next));
    }

    /// One as it was entered.
    static Typed entered(SafetyAsked asked) {
        return Typed.nothing()
                .with("feels", asked.feels().code())
                .with("voice", asked.voice().code())
                .withAny("said", asked.said())
                .withAny("contact", asked.contact())
                .with("askedOn", asked.on())
                .with("next", asked.next());
    }
}
