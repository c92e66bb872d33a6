package org.ownwords.concern;

import java.time.LocalDate;
import org.ownwords.page.Dated;
import org.ownwords.page.Days;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// What whoever raised a concern was told, or why they were not.
///
/// @param told  whether they were told
/// @param words what they were told, or why they were not
public record TellingReferrer(boolean told, String words, LocalDate on) {

    static Reading<TellingReferrer> read(Reader read, Concern concern, LocalDate today) {
        var told = read.yes("told", "Select yes if they were told, or no and why");
        var words = read.words("toldWords", "Enter what they were told, or why they were not");
        var on = read.pastDay("toldOn", "Enter the day", today);
        var raised = new Dated("the concern was raised", Days.on(concern.raisedAt()));
        read.inOrder("toldOn", raised, new Dated("they were told", on));
        return read.accept(() -> new TellingReferrer(told, words, on));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing()
                .with("told", told ? "yes" : "no")
                .with("toldWords", words)
                .with("toldOn", on);
    }
}
