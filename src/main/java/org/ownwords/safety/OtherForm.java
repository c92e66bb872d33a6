package org.ownwords.safety;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.safety.OtherAtRisk.Kind;
import org.ownwords.safety.OtherAtRisk.LivesThere;
import org.ownwords.safety.OtherAtRisk.TheirCase;
import org.ownwords.safety.OtherAtRisk.Told;

/// Reads a child or another adult who may be in danger too.
final class OtherForm {

    /// A number as it is written: `12`, or `Case 12`.
    private static final Pattern NUMBER = Pattern.compile("(?i)(case )?\\d{1,9}");

    private OtherForm() {}

    /// @param file  the case that it is recorded on
    /// @param cases those that may be named, by their number
    static Reading<OtherAtRisk> read(
            Reader read, CaseFile file, LongFunction<Optional<CaseFile>> cases, LocalDate today) {
        var kind = read.choice("kind", Kind::of, "Select whether it is a child or an adult");
        var who = read.line("who", "Enter who it is, as far as you know");
        var livesThere = read.choice("livesThere", LivesThere::of, "Select whether they live there");
        var theirCase = theirCase(read, file, cases);
        var danger = read.words("whatDanger", "Enter what danger they may be in");
        var told = told(read);
        var on = read.pastDay("seenOn", "Enter the day", today);
        return read.accept(() ->
                new OtherAtRisk(kind.orElseThrow(), who, livesThere.orElseThrow(), danger, told.get(), on, theirCase));
    }

    /// The case that was named, if it is one that whoever records may see, and about somebody else.
    private static @Nullable TheirCase theirCase(Reader read, CaseFile file, LongFunction<Optional<CaseFile>> cases) {
        var typed = read.optionalLine("theirCase");
        if (typed == null) {
            return null;
        }
        var found = NUMBER.matcher(typed).matches()
                ? cases.apply(Long.parseLong(typed.replaceAll("\\D", "")))
                : Optional.<CaseFile>empty();
        if (found.isEmpty()) {
            read.problem("theirCase", "Enter the number of a case that we have, or leave it empty");
        } else if (found.get().person().id().equals(file.person().id())) {
            read.problem("theirCase", "Enter the number of a case about somebody else");
        }
        return found.map(theirs -> new TheirCase(theirs.id(), theirs.number())).orElse(null);
    }

    private static Supplier<Told> told(Reader read) {
        var yes = read.yes("told", "Select whether somebody was told");
        Branches.refuseStrayWords(read, "told", "yes", "toldWhom");
        Branches.refuseStrayWords(read, "told", "no", "whyNot");
        if (yes) {
            var whom = read.line("toldWhom", "Enter who was told");
            return () -> new Told.Whom(whom);
        }
        var why = read.typed().text("told").equals("no") ? read.words("whyNot", "Enter why nobody was told") : "";
        return () -> new Told.Nobody(why);
    }

    /// One as it was entered.
    static Typed entered(OtherAtRisk other) {
        var typed = Typed.nothing()
                .with("kind", other.kind().code())
                .with("who", other.who())
                .with("livesThere", other.livesThere().code())
                .with("whatDanger", other.danger())
                .with("seenOn", other.on())
                .withAny(
                        "theirCase",
                        other.theirCase() == null
                                ? null
                                : Long.toString(other.theirCase().number()));
        return switch (other.told()) {
            case Told.Whom(var whom) -> typed.with("told", "yes").with("toldWhom", whom);
            case Told.Nobody(var why) -> typed.with("told", "no").with("whyNot", why);
        };
    }
}
