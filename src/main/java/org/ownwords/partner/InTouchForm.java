package org.ownwords.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Names;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.partner.InTouch.Contact;

/// Reads whether the person has turned away from somebody, or is in touch again.
final class InTouchForm {

    /// Whether they turned away.
    static final List<Option> AWAY =
            List.of(Option.of("yes", "They have turned away"), Option.of("no", "They are in touch again"));

    private InTouchForm() {}

    static Reading<InTouch> read(Reader read, Names names, LocalDate today) {
        var withWhom = read.line("withWhom", "Enter who it is");
        var away = read.yes("away", "Select how it is now");
        Branches.refuseStrayWords(
                read, "away", "yes", "knownBy", "keeper", "how", "tryOn-day", "tryOn-month", "tryOn-year");
        var tryOn = read.optionalDay("tryOn");
        var contact = away ? away(read, names, tryOn) : again();
        var words = read.optionalWords("words");
        var on = read.pastDay("seenOn", "Enter the day", today);
        read.inOrder("tryOn", new Dated("this was noticed", on), Dated.orNull("somebody tries again", tryOn));
        return read.accept(() -> new InTouch(withWhom, words, contact.get(), on));
    }

    private static Supplier<Contact> away(Reader read, Names names, @Nullable LocalDate tryOn) {
        var knownBy = read.optionalWords("knownBy");
        var keeper = read.optionalLine("keeper");
        var how = read.optionalWords("how");
        return () -> new Contact.Away(knownBy, keeper == null ? null : names.doer(keeper), how, tryOn);
    }

    private static Supplier<Contact> again() {
        return Contact.Again::new;
    }

    /// One as it was entered.
    static Typed entered(InTouch inTouch) {
        var typed = Typed.nothing()
                .with("withWhom", inTouch.withWhom())
                .withAny("words", inTouch.words())
                .with("seenOn", inTouch.on());
        return switch (inTouch.contact()) {
            case Contact.Away(var knownBy, var keeper, var how, var tryOn) ->
                typed.with("away", "yes")
                        .withAny("knownBy", knownBy)
                        .withAny("keeper", name(keeper))
                        .withAny("how", how)
                        .with("tryOn", tryOn);
            case Contact.Again() -> typed.with("away", "no");
        };
    }

    private static @Nullable String name(@Nullable Doer keeper) {
        return keeper == null ? null : keeper.name();
    }
}
