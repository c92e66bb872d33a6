package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ownwords.casework.Names;
import org.ownwords.conclusion.HeardBack.Became;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads whether the person has heard what came of it.
final class HeardBackForm {

    static final String HEARD = "heard";

    /// The answers to offer.
    ///
    /// @param name what to call the person
    static List<Option> options(String name) {
        return List.of(
                Option.of(HEARD, "Yes"),
                Option.of("to-come", "Not yet. It goes on the list"),
                Option.of("not-told", "No, and %s is not told".formatted(name)));
    }

    private HeardBackForm() {}

    /// As the form that asks for nothing else.
    static Reading<HeardBack> read(Reader read, String name, Names names, LocalDate today) {
        if (options(name).stream()
                .noneMatch(each -> each.code().equals(read.typed().text("heardBack")))) {
            read.problem("heardBack", "Select whether %s has heard what came of it".formatted(name));
        }
        var heard = optional(read, name, names, today);
        return read.accept(() -> heard.get().orElseThrow());
    }

    /// As a part of the closing, which it may be left out of.
    static Supplier<Optional<HeardBack>> optional(Reader read, String name, Names names, LocalDate today) {
        Branches.refuseStrayWords(read, "heardBack", HEARD, "heardWhat", "toldHow", "theirWords");
        Branches.refuseStrayWords(
                read, "heardBack", "to-come", "willTell", "tellBy-day", "tellBy-month", "tellBy-year");
        Branches.refuseStrayWords(read, "heardBack", "not-told", "notTold");
        return switch (read.typed().text("heardBack")) {
            case HEARD -> heard(read, name, names, today);
            case "to-come" -> toCome(read, names, today);
            case "not-told" -> {
                var why = read.words("notTold", "Enter why %s is not told".formatted(name));
                yield () -> Optional.of(new HeardBack(new Became.NotTold(why), today));
            }
            default -> {
                if (Stream.of("heardWhat", "toldHow", "theirWords", "willTell", "notTold")
                        .anyMatch(read.typed()::has)) {
                    read.problem(
                            "heardBack",
                            "Select whether %s has heard what came of it, or remove the words about it"
                                    .formatted(name));
                }
                yield Optional::empty;
            }
        };
    }

    private static Supplier<Optional<HeardBack>> heard(Reader read, String name, Names names, LocalDate today) {
        var what = read.words("heardWhat", "Enter what %s was told".formatted(name));
        var how = read.optionalLine("toldHow");
        var byWhom = read.line("toldBy", "Enter who told %s".formatted(name));
        var said = read.optionalWords("theirWords");
        var on = read.pastDay("toldOn", "Enter the day %s was told".formatted(name), today);
        return () -> Optional.of(new HeardBack(new Became.Heard(what, how, names.doer(byWhom), said), on));
    }

    private static Supplier<Optional<HeardBack>> toCome(Reader read, Names names, LocalDate today) {
        var who = read.optionalLine("willTell");
        var dueOn = read.optionalDay("tellBy");
        read.inOrder("tellBy", new Dated("it is said today", today), Dated.orNull("they are told", dueOn));
        return () -> Optional.of(new HeardBack(new Became.ToCome(who == null ? null : names.doer(who), dueOn), today));
    }

    /// One as it was entered.
    static Typed entered(HeardBack heardBack) {
        var typed = Typed.nothing();
        return switch (heardBack.became()) {
            case Became.Heard(var what, var how, var byWhom, var said) ->
                typed.with("heardBack", HEARD)
                        .with("heardWhat", what)
                        .withAny("toldHow", how)
                        .with("toldBy", byWhom.name())
                        .withAny("theirWords", said)
                        .with("toldOn", heardBack.on());
            case Became.ToCome(var byWhom, var dueOn) ->
                typed.with("heardBack", "to-come")
                        .withAny("willTell", byWhom == null ? null : byWhom.name())
                        .with("tellBy", dueOn);
            case Became.NotTold(var why) -> typed.with("heardBack", "not-told").with("notTold", why);
        };
    }
}
