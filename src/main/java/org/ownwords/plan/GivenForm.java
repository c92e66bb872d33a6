package org.ownwords.plan;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads that the person was given their plan, in which form, or why not.
final class GivenForm {

    private GivenForm() {}

    /// @param name what to call the person in what is asked for
    static Reading<GivenPlan> read(Reader read, String name, LocalDate today) {
        var given = read.yes("given", "Select whether %s was given the plan".formatted(name));
        var forms = given ? forms(read) : List.<WrittenForm>of();
        var toWhom = read.optionalLine("toWhom");
        var words = read.typed().text("given").equals("no")
                ? read.words("words", "Enter why %s was not given it".formatted(name))
                : read.optionalWords("words");
        var on = read.pastDay("givenOn", "Enter the day", today);
        if (given && toWhom == null) {
            read.inLife(
                    "givenOn", new Dated("they were given the plan", on), "If somebody else has it, enter who has it");
        }
        return read.accept(() -> new GivenPlan(given, forms, toWhom, words, on));
    }

    private static List<WrittenForm> forms(Reader read) {
        var forms = read.choices("forms", WrittenForm.all(), WrittenForm::code);
        if (forms.isEmpty()) {
            read.problem("forms", "Select in which form");
        }
        return forms;
    }

    /// One as it was entered.
    static Typed entered(GivenPlan given) {
        return Typed.nothing()
                .with("given", given.given() ? "yes" : "no")
                .with("forms", given.forms().stream().map(WrittenForm::code).toList())
                .withAny("toWhom", given.toWhom())
                .withAny("words", given.words())
                .with("givenOn", given.on());
    }
}
