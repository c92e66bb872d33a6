package org.ownwords.returns.cells;

import java.io.PrintStream;
import java.util.Set;
import java.util.function.Function;
import org.ownwords.command.Asked;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Options;
import org.ownwords.command.Place;
import org.ownwords.command.Words;
import org.ownwords.database.Database;
import org.ownwords.vocabulary.ReportingYear;

/// What an operator names to ask about a return: one council and one year.
public record OneReturn(Place place, String authority, ReportingYear year) {

    /// Reads a command that needs these two and nothing else.
    public static Asked read(Words words, Function<OneReturn, Asked> reading) {
        return words.options(
                Set.of("--authority", "--year", "--data"),
                Set.of(),
                options -> inYear(
                        options,
                        year -> options.value("--authority")
                                .map(authority -> reading.apply(new OneReturn(options.place(), authority, year)))
                                .orElseGet(() -> new Asked.Misused("return needs --authority and a code"))));
    }

    /// Reads the year of a command.
    public static Asked inYear(Options options, Function<ReportingYear, Asked> reading) {
        var text = options.value("--year");
        if (text.isEmpty()) {
            return new Asked.Misused("return needs --year and a year like 2025-26");
        }
        ReportingYear year;
        try {
            year = ReportingYear.of(text.get());
        } catch (IllegalArgumentException e) {
            return new Asked.Misused(String.valueOf(e.getMessage()));
        }
        return reading.apply(year);
    }

    /// The return of one council.
    ///
    /// @throws CannotRun if there is none
    public static SacReturn of(Database database, String authority, ReportingYear year) {
        return switch (new Returns(database).of(authority, year)) {
            case Computed.Done(var sac) -> sac;
            case Computed.NoSuchCouncil(var code) -> throw new CannotRun("There is no council with the code " + code);
            case Computed.NotCollectedYet(var first) ->
                throw new CannotRun(
                        "There are no tables for %s. The first are those of %s".formatted(year.text(), first.text()));
        };
    }

    /// The return that was named.
    ///
    /// @throws CannotRun if there is none
    public SacReturn in(Database database) {
        return of(database, authority, year);
    }

    /// Says whose return it is.
    public static void say(SacReturn sac, PrintStream out) {
        out.println("%s (%s), %s."
                .formatted(
                        sac.council().name(), sac.council().code(), sac.year().text()));
    }
}
