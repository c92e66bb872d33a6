package org.ownwords.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what was talked through, how far the person took part, and how it ended.
final class NegotiationForm {

    private static final String ABOUT = "about";
    private static final String TOOK_PART = "tookPart";
    private static final String NO_PART_WHY = "noPartWhy";
    private static final String ENDED = "ended";
    private static final String AGREED = "agreed";
    private static final String OTHER_WAY = "otherWay";
    private static final String DIFFERING = "differing";
    private static final String OPEN = "open";
    private static final String TALK_AGAIN = "talkAgain";

    private NegotiationForm() {}

    /// One as it was entered.
    static Typed entered(Negotiation negotiation) {
        var typed = Typed.nothing()
                .with(ABOUT, Beside.code(negotiation.about()))
                .with("talked", negotiation.talked())
                .with(TOOK_PART, negotiation.tookPart().kind().code())
                .withAny(NO_PART_WHY, negotiation.tookPart().why())
                .withAny("said", negotiation.said())
                .with(ENDED, negotiation.ending().kind().code())
                .with("heldOn", negotiation.on());
        return switch (negotiation.ending()) {
            case Ending.AsTheyWant(var words) -> typed.withAny(AGREED, words);
            case Ending.AnotherWay(var words) -> typed.with(OTHER_WAY, words);
            case Ending.Differing(var words) -> typed.with(DIFFERING, words);
            case Ending.GoesOn(var words, var on) -> typed.withAny(OPEN, words).with(TALK_AGAIN, on);
        };
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<Negotiation> read(Reader read, String name, List<DesiredOutcome> outcomes, LocalDate today) {
        var about = Beside.read(read, ABOUT, outcomes);
        var talked = read.words("talked", "Enter what was talked through, and with whom");
        var said = read.optionalWords("said");
        var tookPart = read.choice(TOOK_PART, TookPart.Kind::of, "Select how far %s took part".formatted(name));
        Branches.refuseStrayWords(read, TOOK_PART, TookPart.Kind.NO_PART.code(), NO_PART_WHY);
        var why = noPartWhy(read, tookPart, name);
        var on = read.pastDay("heldOn", "Enter the day", today);
        if (tookPart.filter(kind -> kind != TookPart.Kind.NO_PART).isPresent()) {
            read.inLife("heldOn", new Dated("%s took part in this".formatted(name), on));
        }
        var ending = ending(read, on);
        return read.accept(
                () -> new Negotiation(about, talked, TookPart.of(tookPart.orElseThrow(), why), said, ending.get(), on));
    }

    private static @Nullable String noPartWhy(Reader read, Optional<TookPart.Kind> tookPart, String name) {
        return tookPart.filter(TookPart.Kind.NO_PART::equals).isPresent()
                ? read.words(NO_PART_WHY, "Enter why %s took no part".formatted(name))
                : null;
    }

    private static Supplier<Ending> ending(Reader read, LocalDate on) {
        var kind = read.choice(ENDED, Ending.Kind::of, "Select how it ended");
        Branches.refuseStrayWords(read, ENDED, Ending.Kind.AS_THEY_WANT.code(), AGREED);
        Branches.refuseStrayWords(read, ENDED, Ending.Kind.ANOTHER_WAY.code(), OTHER_WAY);
        Branches.refuseStrayWords(read, ENDED, Ending.Kind.DIFFERING.code(), DIFFERING);
        Branches.refuseStrayWords(
                read,
                ENDED,
                Ending.Kind.GOES_ON.code(),
                OPEN,
                TALK_AGAIN + "-day",
                TALK_AGAIN + "-month",
                TALK_AGAIN + "-year");
        if (kind.isEmpty()) {
            return () -> {
                throw new IllegalStateException("Nothing was selected, and that was not refused");
            };
        }
        return switch (kind.get()) {
            case AS_THEY_WANT -> {
                var words = read.optionalWords(AGREED);
                yield () -> new Ending.AsTheyWant(words);
            }
            case ANOTHER_WAY -> {
                var words = read.words(OTHER_WAY, "Enter which way was found");
                yield () -> new Ending.AnotherWay(words);
            }
            case DIFFERING -> {
                var words = read.words(DIFFERING, "Enter what happens now, and why");
                yield () -> new Ending.Differing(words);
            }
            case GOES_ON -> {
                var words = read.optionalWords(OPEN);
                var again = read.optionalDay(TALK_AGAIN);
                read.inOrder(
                        TALK_AGAIN,
                        new Dated("it was talked about", on),
                        Dated.orNull("it is talked about again", again));
                yield () -> new Ending.GoesOn(words, again);
            }
        };
    }
}
