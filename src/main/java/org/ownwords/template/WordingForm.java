package org.ownwords.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads a wording, part by part, with all that is wrong in it.
final class WordingForm {

    private WordingForm() {}

    /// As it was typed, with whatever is wrong in it.
    static Wording typed(Reader read, Kind kind, Language language, Style style) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : kind.parts()) {
            var words = read.optionalWords(part.code());
            if (words != null) {
                parts.put(part.code(), words.strip());
            }
        }
        return new Wording(kind.code(), language, style, parts);
    }

    /// That the council's own wording ends is said instead of a new one.
    static Reading<SetWording> read(Reader read, Kind kind, Wording wording) {
        var ended = read.typed().text("ends").equals("yes");
        if (!ended) {
            Fault.of(kind, wording).forEach(fault -> read.problem(fault.part(), fault.words()));
        }
        var why = read.words("why", "Enter why it is worded so");
        return read.accept(() -> new SetWording(
                read.typed().id(),
                ended ? new Wording(wording.document(), wording.language(), wording.style(), Map.of()) : wording,
                why));
    }
}
