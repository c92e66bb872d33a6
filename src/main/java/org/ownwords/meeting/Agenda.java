package org.ownwords.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.passage.Said;

/// What is talked about at a meeting, with what the person wants first, and what whoever chairs it may think of. Chairs
/// are often pivotal to how far somebody takes part, as the first Making Safeguarding Personal councils found. Nothing
/// here has to be done, and nothing of it is recorded.
///
/// @param wants    what the person wants now, in their words
/// @param items    what is talked about, in order
/// @param before   for whoever chairs, before the meeting
/// @param at       at the meeting
/// @param atTheEnd before it ends
/// @param rights   which of the person's rights a decision may touch (Human Rights Act 1998, section 6 and Schedule 1)
record Agenda(
        List<DesiredOutcome> wants,
        List<String> items,
        List<String> before,
        List<String> at,
        List<String> atTheEnd,
        List<String> rights) {

    Agenda {
        wants = List.copyOf(wants);
        items = List.copyOf(items);
        before = List.copyOf(before);
        at = List.copyOf(at);
        atTheEnd = List.copyOf(atTheEnd);
        rights = List.copyOf(rights);
    }

    /// The agenda of one meeting.
    ///
    /// @param wants what the person wants now
    /// @param name  what to call the person
    /// @param said  what the council has on its agendas
    static Agenda of(Meeting meeting, List<DesiredOutcome> wants, String name, Said said) {
        var items = items(meeting, name, said);
        return meeting.invitation().isTheirs()
                ? new Agenda(wants, items, prepare(meeting, name), takePart(name), endWith(name), rights(name))
                : new Agenda(wants, items, prepareWithout(name), without(name), endWithout(name), rights(name));
    }

    /// A line each. One that a meeting has nothing for, because it was not said what it is for, is left out.
    private static List<String> items(Meeting meeting, String name, Said said) {
        var purpose = Objects.requireNonNullElse(meeting.setting().purpose(), "");
        return said.lines(MeetingPassages.ITEMS, Map.of("name", name, "purpose", purpose));
    }

    private static List<String> prepare(Meeting meeting, String name) {
        var prompts = new ArrayList<String>();
        if (meeting.invitation().prepared() == null) {
            prompts.add("It is not recorded yet how %s is prepared for it.".formatted(name));
        }
        prompts.add("Talk with %s beforehand: what they want to say, who goes with them, and what would make it easier."
                .formatted(name));
        prompts.add("Ask whether anybody who comes makes it hard for %s to speak.".formatted(name));
        prompts.add("Agree how %s can have a break, or stop.".formatted(name));
        return prompts;
    }

    private static List<String> takePart(String name) {
        return List.of(
                "Begin with what %s wants. Let %s say or show it first.".formatted(name, name),
                "Ask everybody to say in plain words who they are and why they are there.",
                "Speak with %s, not about them. Wait, and check that you understand each other.".formatted(name),
                "If professionals have to talk without %s for a part of it, say why, and keep it short."
                        .formatted(name));
    }

    private static List<String> endWith(String name) {
        return List.of(
                "Ask %s what they make of what was decided.".formatted(name),
                "Say who does what, by when, and how %s hears of it.".formatted(name),
                "Ask %s how it was to be there, and what could be better next time.".formatted(name));
    }

    private static List<String> prepareWithout(String name) {
        return List.of(
                "Ask %s what they want said, unless that is not safe.".formatted(name),
                "Agree who speaks for %s.".formatted(name));
    }

    private static List<String> without(String name) {
        return List.of(
                "Say why the meeting is without %s.".formatted(name),
                "Read out first what %s wants, in their words.".formatted(name),
                "Speak as you would if %s were there.".formatted(name));
    }

    private static List<String> endWithout(String name) {
        return List.of(
                "Ask how each decision fits with what %s wants.".formatted(name),
                "Agree who tells %s what was decided, and when.".formatted(name));
    }

    /// A public authority may not act against these rights. Some may be limited, where the law allows it and no less
    /// would do.
    private static List<String> rights(String name) {
        return List.of(
                "Home, family, private life, letters and calls (Article 8): what makes it needed, and would less do?",
                "Liberty (Article 5): is %s free to leave? If not, what authorises it, and who can challenge it?"
                        .formatted(name),
                "Life, and freedom from cruel or degrading treatment (Articles 2 and 3): what does the council have to do,"
                        + " whatever else is decided?",
                "A fair hearing (Article 6): has %s heard what it is about, and been heard, before it is decided?"
                        .formatted(name),
                "What %s owns (Article 1 of the First Protocol): who decides about it, and by what power?"
                        .formatted(name),
                "No discrimination (Article 14): would it be decided in the same way for somebody else?");
    }
}
