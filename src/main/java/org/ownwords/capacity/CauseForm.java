package org.ownwords.capacity;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads why somebody cannot decide. It is asked only where there is something they cannot do.
final class CauseForm {

    private static final List<String> ONCE_IMPAIRED = Stream.concat(
                    Stream.of("impairmentWhat", "becauseHow", "anotherReason"), OutlookForm.WORDS.stream())
            .toList();

    private static final List<String> ONCE_BECAUSE_OF_IT =
            Stream.concat(Stream.of("becauseHow"), OutlookForm.WORDS.stream()).toList();

    /// Everything that can be typed here.
    static final List<String> WORDS =
            Stream.concat(Stream.of("noImpairment"), ONCE_IMPAIRED.stream()).toList();

    private CauseForm() {}

    /// Reads why they cannot decide.
    ///
    /// @param unable whether there is something they cannot do
    /// @return what it says, once everything on the form can be accepted
    static Supplier<Cause> read(Reader read, String name, boolean unable) {
        if (unable) {
            return cause(read, name);
        }
        if (WORDS.stream().anyMatch(read.typed()::has)) {
            read.problem(
                    Ability.UNDERSTAND.field(),
                    "You entered words about an impairment. That is asked only where one of the four answers is no. Change"
                            + " an answer, or remove the words");
        }
        return Cause.NotAsked::new;
    }

    private static Supplier<Cause> cause(Reader read, String name) {
        var impaired = read.yes(
                "impairment",
                "Select whether %s has an impairment or disturbance of the mind or brain".formatted(name));
        refuseStrayWords(read, "impairment", "yes", ONCE_IMPAIRED);
        refuseStrayWords(read, "impairment", "no", List.of("noImpairment"));
        if (impaired) {
            return impaired(read, name);
        }
        var anotherReason = read.optionalWords("noImpairment");
        return () -> new Cause.NoImpairment(anotherReason);
    }

    private static Supplier<Cause> impaired(Reader read, String name) {
        var what = read.words("impairmentWhat", "Enter what the impairment or disturbance is");
        var because = read.yes("because", "Select whether that is why %s cannot decide".formatted(name));
        refuseStrayWords(read, "because", "yes", ONCE_BECAUSE_OF_IT);
        refuseStrayWords(read, "because", "no", List.of("anotherReason"));
        if (!because) {
            var anotherReason = read.optionalWords("anotherReason");
            return () -> new Cause.NotBecauseOfIt(what, anotherReason);
        }
        var how = read.words("becauseHow", "Enter how that is the reason");
        var outlook = OutlookForm.read(read, name);
        return () -> new Cause.BecauseOfIt(what, how, outlook.get());
    }

    private static void refuseStrayWords(Reader read, String question, String answer, List<String> fields) {
        Branches.refuseStrayWords(read, question, answer, fields.toArray(String[]::new));
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, Cause cause) {
        return switch (cause) {
            case Cause.NotAsked() -> typed;
            case Cause.NoImpairment(var anotherReason) ->
                typed.with("impairment", "no").withAny("noImpairment", anotherReason);
            case Cause.NotBecauseOfIt(var impairment, var anotherReason) ->
                typed.with("impairment", "yes")
                        .with("impairmentWhat", impairment)
                        .with("because", "no")
                        .withAny("anotherReason", anotherReason);
            case Cause.BecauseOfIt(var what, var how, var outlook) ->
                OutlookForm.entered(
                        typed.with("impairment", "yes")
                                .with("impairmentWhat", what)
                                .with("because", "yes")
                                .with("becauseHow", how),
                        outlook);
        };
    }
}
