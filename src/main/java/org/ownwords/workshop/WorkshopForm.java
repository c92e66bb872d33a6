package org.ownwords.workshop;

import java.time.LocalDate;
import java.util.EnumMap;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Principle;
import org.ownwords.workshop.Workshop.Notes;

/// Reads what came out of a workshop.
final class WorkshopForm {

    private WorkshopForm() {}

    static Reading<Notes> read(Reader read, LocalDate today) {
        var on = read.pastDay("on", "Enter the day it was held", today);
        var tookPart = read.line("tookPart", "Enter who took part");
        var said = new EnumMap<Principle, String>(Principle.class);
        for (var principle : Principle.all()) {
            var words = read.optionalWords(principle.code());
            if (words != null) {
                said.put(principle, words);
            }
        }
        if (said.isEmpty()) {
            read.problem(Principle.EMPOWERMENT.code(), "Enter what was said by one principle at least");
        }
        var planLacks = read.optionalWords("planLacks");
        var willDo = read.words("willDo", "Enter what those who were there will do differently");
        return read.accept(() -> new Notes(on, tookPart, said, planLacks, willDo));
    }

    static Typed typed(Typed typed, Notes now) {
        if (!typed.isEmpty()) {
            return typed;
        }
        var filled = typed.with("on", now.on())
                .with("tookPart", now.tookPart())
                .withAny("planLacks", now.planLacks())
                .with("willDo", now.willDo());
        for (var said : now.said().entrySet()) {
            filled = filled.with(said.getKey().code(), said.getValue());
        }
        return filled;
    }
}
