package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.UUID;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// What somebody else than the person was told of how an enquiry ended, or why they were not: whoever raised the
/// concern, and each partner with a part in the case.
///
/// @param told  whether they were told
/// @param words what they were told, or why they were not
record ToldAtEnd(boolean told, String words, LocalDate on) {

    ToldAtEnd {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Somebody is told something, or not for a reason");
        }
    }

    /// Somebody who should hear what came of it.
    ///
    /// @param raised whether they raised the concern; otherwise they agreed to do something
    /// @param row    that concern, or what they agreed to do
    /// @param who    their name, or words for it
    record Hearer(boolean raised, UUID row, String who) {}

    /// Somebody who has not heard of the end of an enquiry.
    ///
    /// @param since the day it ended
    record Waiting(CaseId caseId, EnquiryId enquiry, Hearer hearer, LocalDate since) {

        /// The address under which it is recorded.
        String path() {
            return "%s/enquiries/%s/told/%s".formatted(caseId.path(), enquiry.value(), hearer.row());
        }
    }

    /// @param startedOn the day the enquiry started: nobody heard of its end before
    static Reading<ToldAtEnd> read(Reader read, LocalDate startedOn, LocalDate today) {
        var told = read.yes("told", "Select yes if they were told, or no and why");
        var words = read.words("toldWords", "Enter what they were told, or why they were not");
        var on = read.pastDay("toldOn", "Enter the day", today);
        read.inOrder("toldOn", new Dated("the enquiry started", startedOn), new Dated("they were told", on));
        return read.accept(() -> new ToldAtEnd(told, words, on));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing()
                .with("told", told ? "yes" : "no")
                .with("toldWords", words)
                .with("toldOn", on);
    }

    /// As the timeline tells it.
    String sentence(String who) {
        return told ? "Told what came of it: %s.".formatted(who) : "Not told what came of it: %s.".formatted(who);
    }
}
