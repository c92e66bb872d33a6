package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;

/// One partner asks another a hard question.
public record Challenge(String from, String to, String words, LocalDate on) implements Entry {

    @Override
    public Noun noun() {
        return Noun.CHALLENGE;
    }

    @Override
    public String heading() {
        return from + " asks " + to;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines().with("What about", words).with("When", on).list();
    }
}
