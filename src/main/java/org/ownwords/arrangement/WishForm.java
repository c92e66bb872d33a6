package org.ownwords.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ownwords.arrangement.AdvanceWish.Wish;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what the person wished for in advance, and that they took it back.
final class WishForm {

    private static final String STATEMENT = "statement";
    private static final String REFUSAL = "refusal";

    /// What there is.
    static final List<Option> KINDS = List.of(
            Option.of(STATEMENT, "A statement of what they want, or do not want"),
            Option.of(REFUSAL, "A decision to refuse treatment"));

    private WishForm() {}

    /// Reads what they wished for.
    ///
    /// @param withdrawn that they took it back already: not before this was learnt
    static Reading<AdvanceWish> read(Reader read, List<Withdrawal> withdrawn, LocalDate today) {
        var wish = wish(read);
        var keptWhere = read.optionalLine("keptWhere");
        var made = read.optionalDay("madeOn");
        var known = read.pastDay("knownOn", "Enter the day", today);
        read.inOrder("madeOn", Dated.orNull("they made it", made), new Dated("it was learnt", known));
        withdrawn.forEach(each -> read.inOrder("madeOn", Dated.orNull("they made it", made), tookBack(each.on())));
        return read.accept(() -> new AdvanceWish(wish.get(), keptWhere, new Times(made, known)));
    }

    private static Supplier<Wish> wish(Reader read) {
        Branches.refuseStrayWords(read, "kind", STATEMENT, "wishes");
        Branches.refuseStrayWords(read, "kind", REFUSAL, "treatment", "applies");
        return switch (read.typed().text("kind")) {
            case STATEMENT -> {
                var words = read.words("wishes", "Enter what they wish for");
                yield () -> new Wish.Statement(words);
            }
            case REFUSAL -> refusal(read);
            default -> {
                read.problem("kind", "Select what it is");
                yield () -> new Wish.Statement("");
            }
        };
    }

    private static Supplier<Wish> refusal(Reader read) {
        var treatment = read.words("treatment", "Enter which treatment they refuse");
        var applies = read.optionalWords("applies");
        var lifeSustaining = read.optionalChoice("lifeSustaining", Whether::of).orElse(Whether.NOT_KNOWN);
        var form = Set.copyOf(read.choices("formalities", Formality.all(), Formality::code));
        return () -> new Wish.Refusal(treatment, applies, lifeSustaining, form);
    }

    /// Reads that they took it back.
    static Reading<Withdrawal> readWithdrawal(Reader read, AdvanceWish wish, LocalDate today) {
        var words = read.words("words", "Enter what they said or did");
        var on = read.pastDay("withdrawnOn", "Enter the day", today);
        read.inOrder("withdrawnOn", Dated.orNull("they made it", wish.times().since()), tookBack(on));
        return read.accept(() -> new Withdrawal(words, on));
    }

    private static Dated tookBack(LocalDate on) {
        return new Dated("they took it back", on);
    }

    /// What they wished for as it was entered.
    static Typed entered(AdvanceWish wish) {
        var typed = Typed.nothing()
                .withAny("keptWhere", wish.keptWhere())
                .with("madeOn", wish.times().since())
                .with("knownOn", wish.times().known());
        return switch (wish.wish()) {
            case Wish.Statement(var words) -> typed.with("kind", STATEMENT).with("wishes", words);
            case Wish.Refusal(var treatment, var applies, var lifeSustaining, var form) ->
                typed.with("kind", REFUSAL)
                        .with("treatment", treatment)
                        .withAny("applies", applies)
                        .with("lifeSustaining", lifeSustaining.code())
                        .with(
                                "formalities",
                                Formality.all().stream()
                                        .filter(form::contains)
                                        .map(Formality::code)
                                        .toList());
        };
    }

    /// That they took it back as it was entered.
    static Typed entered(Withdrawal withdrawal) {
        return Typed.nothing().with("words", withdrawal.words()).with("withdrawnOn", withdrawal.on());
    }
}
