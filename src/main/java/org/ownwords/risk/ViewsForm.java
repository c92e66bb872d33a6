package org.ownwords.risk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Voice;

/// Reads how the person sees a risk, and how the worker does.
final class ViewsForm {

    private static final String THEIR = "their";
    private static final String OUR = "our";

    private ViewsForm() {}

    /// Reads how the person sees it.
    ///
    /// @return what it says, once everything on the form can be accepted
    static Supplier<Theirs> theirs(Reader read, String name) {
        var asked = read.yes("asked", "Select whether %s was asked how they see it".formatted(name));
        Branches.refuseStrayWords(read, "asked", "yes", "said");
        Branches.refuseStrayWords(read, "asked", "no", "notAsked");
        if (asked) {
            var said = read.words("said", "Enter what %s says about the risk".formatted(name));
            var voice = read.choice("voice", Voice::of, "Select whose words these are");
            var place = place(read, THEIR);
            return () -> new Theirs.Said(said, voice.orElseThrow(), place);
        }
        var why = read.typed().text("asked").equals("no")
                ? read.words("notAsked", "Enter why %s was not asked".formatted(name))
                : "";
        return () -> new Theirs.NotAsked(why);
    }

    /// Reads how the worker sees it.
    static Ours ours(Reader read) {
        return new Ours(read.optionalWords("ourView"), place(read, OUR));
    }

    /// Both sides of the grid, or neither.
    private static @Nullable Place place(Reader read, String whose) {
        var life = read.optionalChoice(whose + "Life", QualityOfLife::of);
        var harm = read.optionalChoice(whose + "Harm", Harm::of);
        if (life.isPresent() != harm.isPresent()) {
            read.problem(
                    whose + (life.isPresent() ? "Harm" : "Life"),
                    "Select both, what it means for quality of life and how likely or grave the harm is, or leave both blank");
        }
        return life.flatMap(one -> harm.map(other -> new Place(one, other))).orElse(null);
    }

    /// As they were entered, with what is typed already.
    static Typed entered(Typed typed, Weighing weighing) {
        var ours = weighing.ours();
        var with = entered(typed.withAny("ourView", ours.view()), OUR, ours.place());
        return switch (weighing.theirs()) {
            case Theirs.Said(var words, var voice, var place) ->
                entered(with.with("asked", "yes").with("said", words).with("voice", voice.code()), THEIR, place);
            case Theirs.NotAsked(var why) -> with.with("asked", "no").with("notAsked", why);
        };
    }

    private static Typed entered(Typed typed, String whose, @Nullable Place place) {
        return place == null
                ? typed
                : typed.with(whose + "Life", place.life().code())
                        .with(whose + "Harm", place.harm().code());
    }
}
