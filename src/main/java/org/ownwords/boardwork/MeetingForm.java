package org.ownwords.boardwork;

import static org.ownwords.boardwork.EntryForm.anyDay;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads a meeting, before it or after it.
final class MeetingForm {

    private MeetingForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.one("met", "Who meets?", null, Options.of(Met.all())),
                Ask.day("on", "When?", "It may be still to come"),
                Ask.words("agenda", "Agenda", null),
                Ask.words("papers", "Papers (optional)", "Their names, or where they are"),
                Ask.words(
                        "present",
                        "Who was there? (optional)",
                        "By organisation. Record the meeting again once it was held"),
                Ask.words("decided", "What was decided? (optional)", "Actions are recorded on the page of the meeting"),
                Ask.day("nextOn", "When is the next? (optional)", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var met = read.choice("met", Met::of, "Select who meets");
        var on = anyDay(read, "on", "Enter when it is", around.today());
        var agenda = read.words("agenda", "Enter what is on the agenda");
        var papers = read.optionalWords("papers");
        var present = read.optionalWords("present");
        var decided = read.optionalWords("decided");
        var nextOn = read.optionalDay("nextOn");
        if (on.isAfter(around.today()) && (present != null || decided != null)) {
            read.dayProblem(
                    "on", "A meeting that is still to come has nobody there and no decisions yet. Check the day");
        }
        if (nextOn != null && !nextOn.isAfter(on)) {
            read.dayProblem("nextOn", "The next meeting must be after this one");
        }
        return () -> new Meeting(around.from(), met.orElseThrow(), on, agenda, papers, present, decided, nextOn);
    }

    static Typed entered(Meeting meeting) {
        return Typed.nothing()
                .with("met", meeting.met().code())
                .with("on", meeting.on())
                .with("agenda", meeting.agenda())
                .withAny("papers", meeting.papers())
                .withAny("present", meeting.present())
                .withAny("decided", meeting.decided())
                .with("nextOn", meeting.nextOn());
    }
}
