package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;

/// What was agreed in a supervision: who does it, by their identity, and by when.
record Agreed(About about, String what, String owner, LocalDate by) implements Entry {

    @Override
    public Noun noun() {
        return Noun.AGREED;
    }

    @Override
    public String heading() {
        return what;
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("Who does it", names.of(owner))
                .with("By when", by)
                .list();
    }

    @Override
    public LocalDate dueOn() {
        return by;
    }
}
