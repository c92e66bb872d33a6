package org.ownwords.risk;

import java.util.function.Supplier;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what was decided about a risk, and who accepts it.
final class DecidedForm {

    private DecidedForm() {}

    /// Reads what was decided.
    ///
    /// @return what it says, once everything on the form can be accepted
    static Supplier<Decided> read(Reader read, String name) {
        var kind = read.choice("decided", Decided.Kind::of, "Select what was decided")
                .orElse(Decided.Kind.NOT_YET);
        return switch (kind) {
            case TAKEN -> {
                var accepting = accepting(read, name);
                var why = why(read);
                yield () -> new Decided.Taken(why, accepting.get());
            }
            case LESSENED -> {
                var accepting = accepting(read, name);
                var why = why(read);
                yield () -> new Decided.Lessened(why, accepting.get());
            }
            case AVOIDED -> {
                Branches.refuseStrayWords(read, "decided", Decided.Kind.TAKEN.code(), "others");
                var why = why(read);
                yield () -> new Decided.Avoided(why);
            }
            case NOT_YET -> {
                Branches.refuseStrayWords(read, "decided", Decided.Kind.TAKEN.code(), "others");
                var why = read.optionalWords("why");
                yield () -> new Decided.NotYet(why);
            }
        };
    }

    private static String why(Reader read) {
        return read.words("why", "Enter why, and what was agreed");
    }

    private static Supplier<Accepting> accepting(Reader read, String name) {
        var person = read.choice("theyAccept", PersonAccepts::of, "Select whether %s accepts the risk".formatted(name));
        var atRisk = read.yes("othersAtRisk", "Select whether anybody else may come to harm");
        Branches.refuseStrayWords(read, "othersAtRisk", "yes", "others");
        var others = atRisk ? read.words("others", "Enter who else may come to harm, and how") : null;
        var asksCouncil = read.yes("askCouncil", "Select whether a manager is asked to agree for the council");
        return () -> new Accepting(person.orElseThrow(), others, asksCouncil);
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, Decided decided) {
        var with = typed.with("decided", decided.kind().code()).withAny("why", decided.why());
        return decided.taken().map(accepting -> entered(with, accepting)).orElse(with);
    }

    private static Typed entered(Typed typed, Accepting accepting) {
        return typed.with("theyAccept", accepting.person().code())
                .with("othersAtRisk", accepting.others() == null ? "no" : "yes")
                .withAny("others", accepting.others())
                .with("askCouncil", accepting.asksCouncil() ? "yes" : "no");
    }
}
