package org.ownwords.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Voice;

/// Reads, from any form that asks it, whether the person was asked what they want, and what they said.
///
/// @param ask  whether they were asked
/// @param said what they said, or null where they were not asked or said nothing yet
public record AskForm(Ask ask, @Nullable Said said) {

    /// Whether they were asked, and what they said.
    ///
    /// @param name  what to call the person in what is asked for
    /// @param death that they died, or null: they themselves can have said nothing after it
    /// @param today no one can have been asked, or have said anything, after it
    public static AskForm read(Reader read, String name, @Nullable Dated death, LocalDate today) {
        var asked = read.yes("asked", "Select yes if %s was asked what they want, or no and why".formatted(name));
        Branches.refuseStrayWords(read, "asked", "yes", "askedBy");
        Branches.refuseStrayWords(read, "asked", "no", "notAskedMore");
        if (asked) {
            var by = read.line("askedBy", "Enter who asked");
            var on = read.pastDay("askedOn", "Enter the day they were asked", today);
            return new AskForm(new Ask.Asked(by, on), said(read, death, on));
        }
        var reason = read.typed().text("asked").equals("no")
                ? read.choice("notAsked", NotAskedReason::of, "Select why %s was not asked".formatted(name))
                : Optional.<NotAskedReason>empty();
        // Words may come from somebody who speaks for them even when they themselves could not be asked.
        return new AskForm(
                new Ask.NotAsked(reason.orElse(NotAskedReason.OTHER), read.optionalWords("notAskedMore")),
                read.typed().has("words")
                        ? said(read, death, read.pastDay("askedOn", "Enter the day this was said", today))
                        : null);
    }

    /// As it was entered, without what was said. What another system sent was not entered here.
    static Typed entered(Ask ask) {
        return switch (ask) {
            case Ask.Asked(var by, var on) ->
                Typed.nothing().with("asked", "yes").with("askedBy", by).with("askedOn", on);
            case Ask.NotAsked(var reason, var more) ->
                Typed.nothing()
                        .with("asked", "no")
                        .with("notAsked", reason.code())
                        .withAny("notAskedMore", more);
            case Ask.AskedElsewhere() -> Typed.nothing().with("asked", "yes");
            case Ask.NotAskedElsewhere() -> Typed.nothing().with("asked", "no");
            case Ask.NotSaidElsewhere _ -> Typed.nothing();
        };
    }

    private static @Nullable Said said(Reader read, @Nullable Dated death, LocalDate on) {
        var words = read.optionalWords("words");
        if (words == null || words.isEmpty()) {
            return null;
        }
        var voice = read.choice("voice", Voice::of, "Select whose voice these words are");
        if (voice.equals(Optional.of(Voice.ADULT))) {
            read.inOrder("askedOn", new Dated("they said this", on), death);
        }
        return new Said(words, voice.orElse(Voice.ADULT), on);
    }
}
