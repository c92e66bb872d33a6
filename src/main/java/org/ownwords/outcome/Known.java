package org.ownwords.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is known about what the person wants. Each says only what the record says.
sealed interface Known {

    /// They said it, and some of it is current.
    record Said() implements Known {}

    /// They said it, and none of it is current.
    record NoneStands() implements Known {}

    /// What was recorded of it was recorded in error, and nothing else is.
    record InError() implements Known {}

    /// Another system sent words, and not whose they are.
    record Sent() implements Known {}

    /// They were asked at some time.
    record AskedAndNotSaid() implements Known {}

    /// They have never been asked; the latest reason, and what it does not say.
    record NotAsked(NotAskedReason reason, @Nullable String more) implements Known {}

    /// They have never been asked, as another system sent it.
    record NotAskedElsewhere() implements Known {}

    /// Another system sent something, and not whether they were asked.
    record NotToldWhetherAsked() implements Known {}

    /// Nothing.
    record Nothing() implements Known {}

    /// What the record says, taken together.
    ///
    /// @param outcomes everything they have said they want
    /// @param inError  whether something else was recorded in error as what they want
    /// @param asks     every asking, the newest first
    static Known of(List<DesiredOutcome> outcomes, boolean inError, List<AskMade> asks) {
        if (!outcomes.isEmpty()) {
            return outcomes.stream().anyMatch(DesiredOutcome::isCurrent) ? new Said() : new NoneStands();
        }
        if (any(asks, made -> made.said() != null)) {
            return new Sent();
        }
        if (inError) {
            return new InError();
        }
        // A reason not to ask once, given after they were asked, does not undo that they were.
        if (any(asks, made -> made.ask() instanceof Ask.Asked || made.ask() instanceof Ask.AskedElsewhere)) {
            return new AskedAndNotSaid();
        }
        return asks.stream().findFirst().<Known>map(latest -> of(latest.ask())).orElseGet(Nothing::new);
    }

    private static boolean any(List<AskMade> asks, Predicate<AskMade> wanted) {
        return asks.stream().anyMatch(wanted);
    }

    private static Known of(Ask ask) {
        return switch (ask) {
            case Ask.Asked _, Ask.AskedElsewhere _ -> new AskedAndNotSaid();
            case Ask.NotAsked(var reason, var more) -> new NotAsked(reason, more);
            case Ask.NotAskedElsewhere() -> new NotAskedElsewhere();
            case Ask.NotSaidElsewhere _ -> new NotToldWhetherAsked();
        };
    }

    /// What a page says about it, or nothing if the words themselves are shown.
    default Optional<String> sentence(String name) {
        return switch (this) {
            case Said() -> Optional.empty();
            case Sent() -> Optional.empty();
            case NoneStands() ->
                Optional.of("No current wishes are recorded. What %s said before has been changed or withdrawn."
                        .formatted(name));
            case InError() ->
                Optional.of("What was recorded as %s’s wishes was recorded in error. No others are recorded."
                        .formatted(name));
            case AskedAndNotSaid() -> Optional.of("%s was asked and has not said what they want yet.".formatted(name));
            case NotAsked(var reason, var _) ->
                Optional.of((reason == NotAskedReason.DIED ? "%s was not asked: %s." : "%s has not been asked yet: %s.")
                        .formatted(name, reason.words().toLowerCase(Locale.UK)));
            case NotAskedElsewhere() -> Optional.of("%s has not been asked yet, as it was sent to us.".formatted(name));
            case NotToldWhetherAsked() ->
                Optional.of(("The other system did not say whether %s was asked what they want. Ask first: the"
                                + " answer decides what happens next.")
                        .formatted(name));
            case Nothing() ->
                Optional.of(("It is not recorded whether %s was asked what they want. Ask first: the answer decides"
                                + " what happens next.")
                        .formatted(name));
        };
    }

    /// What the sentence leaves out, in the words it was recorded in.
    default Optional<String> particulars() {
        return this instanceof NotAsked(var _, var more) ? Optional.ofNullable(more) : Optional.empty();
    }
}
