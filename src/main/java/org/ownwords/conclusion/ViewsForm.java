package org.ownwords.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Days;
import org.ownwords.page.Reader;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.Voice;

/// Reads what somebody says about the closing of their enquiry, or why they were not asked.
final class ViewsForm {

    private ViewsForm() {}

    static @Nullable Views read(Reader read, String name) {
        var sought = read.yes("viewsSought", "Select yes if %s was asked about closing, or no and why".formatted(name));
        Branches.refuseStrayWords(read, "viewsSought", "yes", "views");
        Branches.refuseStrayWords(read, "viewsSought", "no", "viewsNotSought");
        if (!sought) {
            if (!read.typed().text("viewsSought").equals("no")) {
                return null;
            }
            var why = read.words("viewsNotSought", "Enter why %s was not asked about closing".formatted(name));
            return why.isBlank() ? null : new Views.NotSought(why);
        }
        var words = read.words("views", "Enter what %s says about closing".formatted(name));
        var voice = read.choice("answeredBy", Voice::of, "Select whose voice these words are");
        return words.isBlank() || voice.isEmpty() ? null : new Views.Sought(words, voice.get());
    }

    /// They themselves say nothing at a closing after they died. What they said before is a
    /// conversation.
    static void refuseWordsOfTheDead(Reader read, Details about, LocalDate on, @Nullable Views views) {
        var died = about.dateOfDeath();
        if (died != null && died.isBefore(on) && views instanceof Views.Sought(var _, var voice)) {
            if (voice == Voice.ADULT) {
                read.problem(
                        "answeredBy",
                        "%1$s died on %2$s, and the enquiry was closed on %3$s. Select who says this for %1$s, or say why %1$s was not asked"
                                .formatted(about.givenName(), Days.day(died), Days.day(on)));
            }
        }
    }
}
