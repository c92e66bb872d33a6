package org.ownwords.alleged;

import java.time.LocalDate;
import java.util.Objects;
import org.ownwords.casework.Names;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads whom a restricted section is about, a note, and who is let in.
final class AllegedForm {

    static final String ABOUT = "about";

    private AllegedForm() {}

    /// Where it is not said what it is about, it is about somebody thought to have caused harm.
    static Reading<AllegedPerson> read(Reader read) {
        var about = read.optionalChoice(ABOUT, About::of).orElse(About.HARM);
        var who = read.line("who", "Enter who it is, as far as it is needed");
        Branches.refuseStrayWords(read, ABOUT, About.HARM.code(), "livesThere", "aware", "needs", "support");
        Branches.refuseStrayWords(read, ABOUT, About.CONFIDENCE.code(), "said");
        return switch (about) {
            case HARM -> readHarm(read, who);
            case CONFIDENCE -> {
                var connection = read.optionalLine("connection");
                var said = read.words("said", "Enter what they said");
                yield read.accept(() -> AllegedPerson.confiding(who, connection, said));
            }
        };
    }

    private static Reading<AllegedPerson> readHarm(Reader read, String who) {
        var connection = read.optionalLine("connection");
        var livesThere = read.optionalChoice("livesThere", Known::of);
        var aware = read.optionalChoice("aware", Known::of);
        var needs = read.optionalWords("needs");
        var support = read.optionalWords("support");
        return read.accept(
                () -> new AllegedPerson(who, connection, livesThere.orElse(null), aware.orElse(null), needs, support));
    }

    static Reading<Note> readNote(Reader read, LocalDate today) {
        var words = read.words("words", "Enter what is to be noted");
        var on = read.pastDay("notedOn", "Enter the day", today);
        return read.accept(() -> new Note(words, on));
    }

    /// A colleague who is let in.
    ///
    /// @param id who, by their identity
    record Invited(String id, String why) {}

    static Reading<Invited> readInvited(Reader read, Names names) {
        var who = read.line("who", "Enter the colleague’s name");
        var id = who.isBlank() ? null : names.doer(who).id();
        if (id == null && !who.isBlank()) {
            read.problem("who", "Enter the name of one colleague, as it is offered");
        }
        var why = read.words("why", "Enter why they need to read it");
        return read.accept(() -> new Invited(Objects.requireNonNull(id), why));
    }
}
