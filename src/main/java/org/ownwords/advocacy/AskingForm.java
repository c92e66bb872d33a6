package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads which advocate is asked for, from whom, and with whose agreement.
final class AskingForm {

    private AskingForm() {}

    /// One as it was entered.
    static Typed entered(Asking asking) {
        var typed = Typed.nothing()
                .with("kind", asking.advocate().kind().code())
                .withAny("provider", asking.provider())
                .with("agreement", asking.agreement().given().code())
                .withAny("agreementWhy", asking.agreement().why())
                .with("askedOn", asking.on());
        return switch (asking.advocate()) {
            case Advocate.CareAct() -> typed;
            case Advocate.Imca(var decision, var benefit, var under68) ->
                typed.with("decision", decision).with("benefit", benefit).with("section68", under68 ? "yes" : "no");
            case Advocate.AnotherKind(var _, var words, var under68) ->
                typed.withAny("kindWords", words).with("section68", under68 ? "yes" : "no");
        };
    }

    static Reading<Asking> read(Reader read, String name, LocalDate today) {
        return read(read, name, List.of(), today);
    }

    /// The same for one of which something became already.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<Asking> read(Reader read, String name, List<Progress> progress, LocalDate today) {
        var advocate = advocate(read);
        var agreement = agreement(read, name);
        var refused = read.typed().text("agreement").equals(Agreement.Given.REFUSES.code());
        var provider =
                refused ? read.optionalLine("provider") : read.line("provider", "Enter who is asked for an advocate");
        var on = read.pastDay("askedOn", "Enter the day", today);
        if (refused && !progress.isEmpty()) {
            read.problem("agreement", "Something became of this request. Correct those entries first");
        }
        progress.forEach(each -> read.inOrder("askedOn", new Dated("the advocate was asked for", on), each.dated()));
        return read.accept(() -> new Asking(advocate.orElseThrow(), provider, agreement.orElseThrow(), on));
    }

    private static Optional<Advocate> advocate(Reader read) {
        var kind = read.choice("kind", AdvocateKind::of, "Select which kind of advocate");
        Branches.refuseStrayWords(read, "kind", AdvocateKind.IMCA.code(), "decision", "benefit");
        Branches.refuseStrayWords(read, "kind", AdvocateKind.OTHER.code(), "kindWords");
        var under68 = read.typed().text("section68").equals("yes");
        return kind.flatMap(chosen -> switch (chosen) {
            case CARE_ACT -> Optional.of(new Advocate.CareAct());
            case IMCA -> imca(read, under68);
            case IMHA, IDVA, ISVA -> Optional.of(new Advocate.AnotherKind(chosen, null, under68));
            case OTHER -> Optional.of(new Advocate.AnotherKind(chosen, read.optionalLine("kindWords"), under68));
        });
    }

    private static Optional<Advocate> imca(Reader read, boolean under68) {
        var decision = read.words("decision", "Enter what they cannot decide, and how that is known");
        var benefit = read.words("benefit", "Enter what an IMCA would add for them");
        return decision.isBlank() || benefit.isBlank()
                ? Optional.empty()
                : Optional.of(new Advocate.Imca(decision, benefit, under68));
    }

    private static Optional<Agreement> agreement(Reader read, String name) {
        var given = read.choice(
                "agreement", Agreement.Given::of, "Select whether %s agrees to an advocate".formatted(name));
        var why = given.filter(each -> each != Agreement.Given.AGREES).isPresent()
                ? read.words("agreementWhy", "Enter how you know, or why it is in their best interests")
                : read.optionalWords("agreementWhy");
        return given.filter(each -> each == Agreement.Given.AGREES || isSaid(why))
                .map(each -> new Agreement(each, why));
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
