package org.ownwords.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what somebody else wants, and what the person makes of it.
final class OthersViewForm {

    /// The hidden field that names the earlier one.
    static final String FOLLOWS = "follows";

    private static final String WHOSE = "whose";
    private static final String BESIDE = "beside";
    private static final String RECEPTION = "reception";
    private static final String SAID = "said";
    private static final String NOT_ASKED_WHY = "notAskedWhy";

    private OthersViewForm() {}

    /// One as it was entered.
    static Typed entered(OthersView view) {
        return begun(view)
                .with(RECEPTION, view.reception().kind().code())
                .withAny(SAID, view.reception().said())
                .withAny(NOT_ASKED_WHY, view.reception() instanceof Reception.NotAsked(var why) ? why : null)
                .with("saidOn", view.on());
    }

    /// The same view, to be recorded as it is now.
    static Typed next(OthersViewEntry before) {
        return begun(before.view()).with(FOLLOWS, before.id().toString());
    }

    private static Typed begun(OthersView view) {
        return Typed.nothing()
                .with(WHOSE, view.whose().code())
                .with("who", view.who())
                .with("words", view.words())
                .with(BESIDE, Beside.code(view.beside()));
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<OthersView> read(Reader read, String name, List<DesiredOutcome> outcomes, LocalDate today) {
        var whose = read.choice(WHOSE, Whose::of, "Select whose view it is");
        var who = read.line("who", "Enter who wants or suggests this");
        var words = read.words("words", "Enter what they want or suggest");
        var beside = Beside.read(read, BESIDE, outcomes);
        var reception = read.choice(RECEPTION, Reception.Kind::of, "Select what %s makes of it".formatted(name));
        Branches.refuseStrayWords(read, RECEPTION, Reception.Kind.NOT_ASKED.code(), NOT_ASKED_WHY);
        if (reception.filter(Reception.Kind.NOT_ASKED::equals).isPresent()
                && read.typed().has(SAID)) {
            read.problem(RECEPTION, "Select what %s makes of it, or remove what they say".formatted(name));
        }
        var receptionWords = words(read, reception, name);
        var on = read.pastDay("saidOn", "Enter the day", today);
        return read.accept(() -> new OthersView(
                whose.orElseThrow(), who, words, beside, Reception.of(reception.orElseThrow(), receptionWords), on));
    }

    private static @Nullable String words(Reader read, Optional<Reception.Kind> reception, String name) {
        if (reception.isEmpty()) {
            return null;
        }
        return switch (reception.get()) {
            case TAKES_UP, IN_PART, DISMISSES -> read.optionalWords(SAID);
            case NOT_ASKED -> read.words(NOT_ASKED_WHY, "Enter why %s was not asked yet".formatted(name));
        };
    }
}
