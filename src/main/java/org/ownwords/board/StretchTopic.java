package org.ownwords.board;

import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.counted.Subject;
import org.ownwords.vocabulary.ReportingYear;

/// The pages of further figures.
enum StretchTopic {
    CONCERNS(
            "concerns",
            "What became of concerns",
            "Concerns that were raised in this time. That no enquiry is made is no failing of whoever raised a concern, or of "
                    + "the person: something else may be what helps.",
            Subject.CONCERNS),
    TIME(
            "time",
            "How soon, and what waits",
            "Being soon is no end in itself: a person may need time. Read these figures with the reasons why something took "
                    + "longer. How long things wait now is shown only to those who may open the cases: few wait at a time, and "
                    + "somebody could be identified.",
            Subject.TIME),
    ADVOCATES(
            "advocates",
            "Advocates, and being deprived of liberty",
            "Whether people had somebody to speak up for them when they were owed that, and how requests to deprive somebody "
                    + "of their liberty stand.",
            Subject.ADVOCATES),
    PART(
            "taking-part",
            "How people took part, and what they were given",
            "Each person is counted once, by their last enquiry that ended in this time. Not everybody wants to be at a meeting, "
                    + "or to have anything in writing. Read these figures with what people said.",
            Subject.PART),
    BREAKDOWNS(
            "breakdowns",
            "What came about, by what people have in common",
            "Each person is counted once, by their last enquiry that ended in this time. Groups are not ranked: they differ in "
                    + "what happened to people in them, and not in how good anybody is. Ask what people in a group met.",
            Subject.ENDINGS),
    BEHIND(
            "behind",
            "What stands behind the figures",
            "What could not be, what people do for themselves, and what was done without being recorded.",
            Subject.ENDINGS);

    private final String noun;
    private final String title;
    private final String intro;
    private final Subject subject;

    StretchTopic(String noun, String title, String intro, Subject subject) {
        this.noun = noun;
        this.title = title;
        this.intro = intro;
        this.subject = subject;
    }

    String path() {
        return "/board/" + noun;
    }

    /// The one at an address.
    static Optional<StretchTopic> at(String path) {
        return Stream.of(values()).filter(each -> each.path().equals(path)).findFirst();
    }

    String title() {
        return title;
    }

    String intro() {
        return intro;
    }

    /// Where case files behind the figures of a year are drawn to be read.
    String dive(ReportingYear year) {
        var frame = this == CONCERNS ? "no-enquiry" : "ended";
        return "/quality/dive?frame=%s&year=%s".formatted(frame, year.text());
    }

    Subject subject() {
        return subject;
    }
}
