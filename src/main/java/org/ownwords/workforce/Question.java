package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;

/// A question about practice, without any case.
///
/// Source: Making Safeguarding Personal: "recognise the role of the principal social worker in offering advice and
/// guidance".
record Question(String topic, String words, LocalDate on) implements Entry {

    @Override
    public Noun noun() {
        return Noun.QUESTION;
    }

    @Override
    public String heading() {
        return topic;
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines().with("The question", words).with("Asked", on).list();
    }
}
