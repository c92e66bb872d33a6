package org.ownwords.capacity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads whether there is a reason to doubt that somebody can decide, and what was tested.
final class DoubtForm {

    private static final String SHOWN = "Shown";

    private DoubtForm() {}

    /// Reads whether it is doubted, and what was tested.
    ///
    /// @return what it says, once everything on the form can be accepted
    static Supplier<Doubt> read(Reader read, String name) {
        var doubted = read.yes(
                "doubt", "Select whether there is a reason to doubt that %s can make this decision".formatted(name));
        var why = read.words("why", "Enter why there is a reason to doubt it, or why there is none");
        Branches.refuseStrayWords(read, "doubt", "yes", words());
        return doubted ? raised(read, name, why) : () -> new Doubt.None(why);
    }

    /// What is typed only where there is a reason.
    private static String[] words() {
        return Stream.of(
                        Stream.of("information", "support"),
                        Stream.of(Ability.values()).map(ability -> ability.field() + SHOWN),
                        CauseForm.WORDS.stream())
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    private static Supplier<Doubt> raised(Reader read, String name, String why) {
        var unable = Stream.of(Ability.values())
                .anyMatch(ability -> Able.of(read.typed().text(ability.field()))
                        .filter(able -> able == Able.NO)
                        .isPresent());
        var information = unable
                ? read.words("information", "Enter what %s needs to know to decide".formatted(name))
                : read.optionalWords("information");
        var support = unable
                ? read.words(
                        "support",
                        "Enter what was done to help %s decide. Until then nobody can be found unable to"
                                .formatted(name))
                : read.optionalWords("support");
        var tested = tested(read, name);
        var cause = CauseForm.read(read, name, unable);
        return () -> new Doubt.Raised(why, new Preparation(information, support), abilities(tested), cause.get());
    }

    private static Map<Ability, Supplier<Tested>> tested(Reader read, String name) {
        var tested = new EnumMap<Ability, Supplier<Tested>>(Ability.class);
        for (var ability : Ability.values()) {
            var able = read.choice(ability.field(), Able::of, "Select an answer: " + ability.question(name));
            var shown = shown(read, ability, able, name);
            tested.put(ability, () -> new Tested(able.orElseThrow(), shown));
        }
        return tested;
    }

    private static @Nullable String shown(Reader read, Ability ability, Optional<Able> able, String name) {
        var field = ability.field() + SHOWN;
        return able.filter(answer -> answer == Able.NO).isPresent()
                ? read.words(field, "Enter what showed it: " + ability.question(name))
                : read.optionalWords(field);
    }

    private static Abilities abilities(Map<Ability, Supplier<Tested>> tested) {
        return new Abilities(
                get(tested, Ability.UNDERSTAND),
                get(tested, Ability.RETAIN),
                get(tested, Ability.USE_OR_WEIGH),
                get(tested, Ability.COMMUNICATE));
    }

    private static Tested get(Map<Ability, Supplier<Tested>> tested, Ability ability) {
        return Objects.requireNonNull(tested.get(ability)).get();
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, Doubt doubt) {
        var with = typed.with("why", doubt.why());
        return switch (doubt) {
            case Doubt.None _ -> with.with("doubt", "no");
            case Doubt.Raised(var _, var preparation, var abilities, var cause) ->
                CauseForm.entered(
                        entered(with.with("doubt", "yes"), abilities)
                                .withAny("information", preparation.information())
                                .withAny("support", preparation.support()),
                        cause);
        };
    }

    private static Typed entered(Typed typed, Abilities abilities) {
        var with = typed;
        for (var ability : Ability.values()) {
            var tested = abilities.on(ability);
            with = with.with(ability.field(), tested.able().code()).withAny(ability.field() + SHOWN, tested.shown());
        }
        return with;
    }
}
