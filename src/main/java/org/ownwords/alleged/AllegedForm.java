package org.ownwords.alleged;

import java.time.LocalDate;
import java.util.Objects;
import org.ownwords.casework.Names;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads who is thought to have caused harm, a note, and who is let in.
final class AllegedForm {

    private AllegedForm() {}

    static Reading<AllegedPerson> read(Reader read) {
        var who = read.line("who", "Enter who it is, as far as it is needed");
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
