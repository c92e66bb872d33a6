package org.ownwords.document;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.template.Language;

/// Reads in which form, how and when the person is given their plan, or why not. Whether a document can be made
/// in that form and language is asked of [GivenDocuments].
final class GivingForm {

    private GivingForm() {}

    /// @param name what to call the person in what is asked for
    static Reading<Giving> read(Reader read, String name, LocalDate today) {
        Branches.refuseStrayWords(read, "given", "yes", "toWhom");
        var given = read.yes("given", "Select whether %s is given it".formatted(name));
        if (!given && read.typed().text("given").equals("no")) {
            var why = read.words("words", "Enter why %s is not given it".formatted(name));
            return read.accept(() -> new Giving.Left(why, today));
        }
        var form = read.choice("copyForm", CopyForm::of, "Select in which form");
        var language = read.choice("language", Language::of, "Select in which language");
        var how = read.choice("how", How::of, "Select how %s gets it".formatted(name));
        var toWhom = read.optionalLine("toWhom");
        var words = read.optionalWords("words");
        var on = Optional.ofNullable(read.optionalDay("givenOn")).orElse(today);
        if (on.isBefore(today)) {
            read.dayProblem(
                    "givenOn",
                    "The date must be today or in the future. The document is made now, from what the record says now");
        }
        return read.accept(() ->
                new Giving.Given(form.orElseThrow(), language.orElseThrow(), how.orElseThrow(), toWhom, words, on));
    }
}
