package org.ownwords.process;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.process.Crime.Reported;

/// Reads whether a crime was reported.
final class CrimeForm {

    private CrimeForm() {}

    static Reading<Crime> read(Reader read, LocalDate today) {
        var what = read.words("what", "Enter what may be a crime");
        var theirView = read.optionalWords("theirView");
        var reported = reported(read);
        var on = read.pastDay("happenedOn", "Enter the day", today);
        return read.accept(() -> new Crime(what, theirView, reported.get(), on));
    }

    private static Supplier<Reported> reported(Reader read) {
        var yes = read.yes("reported", "Select whether it was reported to the police");
        Branches.refuseStrayWords(read, "reported", "yes", "reportedBy", "reference", "statement");
        Branches.refuseStrayWords(read, "reported", "no", "whyNot");
        if (yes) {
            var by = read.line("reportedBy", "Enter who reported it");
            var reference = read.optionalLine("reference");
            var statement = read.optionalWords("statement");
            return () -> new Reported.ToPolice(by, reference, statement);
        }
        var why =
                read.typed().text("reported").equals("no") ? read.words("whyNot", "Enter why it was not reported") : "";
        return () -> new Reported.Not(why);
    }

    /// One as it was entered.
    static Typed entered(Crime crime) {
        var typed = Typed.nothing()
                .with("what", crime.what())
                .withAny("theirView", crime.theirView())
                .with("happenedOn", crime.on());
        return switch (crime.reported()) {
            case Reported.ToPolice(var by, var reference, var statement) ->
                typed.with("reported", "yes")
                        .with("reportedBy", by)
                        .withAny("reference", reference)
                        .withAny("statement", statement);
            case Reported.Not(var why) -> typed.with("reported", "no").with("whyNot", why);
        };
    }
}
