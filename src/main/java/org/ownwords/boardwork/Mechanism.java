package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a partner of its own hears people.
///
/// @param contact whom to ask there, or null
record Mechanism(String partner, String words, @Nullable String contact, LocalDate on) implements Entry {

    @Override
    public Noun noun() {
        return Noun.MECHANISM;
    }

    @Override
    public String heading() {
        return partner;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("How it hears people", words)
                .with("Whom to ask there", contact)
                .with("As of", on)
                .list();
    }
}
