package org.ownwords.workforce;

import java.util.List;

/// What somebody says to their own supervision, or to a question.
record Reply(About about, String words) implements Entry {

    @Override
    public Noun noun() {
        return Noun.REPLY;
    }

    @Override
    public String heading() {
        return words;
    }

    @Override
    public List<Line> lines(Names names) {
        return List.of();
    }
}
