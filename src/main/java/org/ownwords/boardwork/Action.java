package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;

/// What somebody has taken on because of another entry.
public record Action(About about, String what, Owner owner, LocalDate by) implements Entry {

    @Override
    public Noun noun() {
        return Noun.ACTION;
    }

    @Override
    public String heading() {
        return what;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("Who does it", owner.name())
                .with("By when", by)
                .list();
    }

    @Override
    public LocalDate dueOn() {
        return by;
    }
}
