package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Names;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.Said;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.Voice;

/// Reads a conversation: what was said, what it says about what the person wants, and what is to be done next.
///
/// @param next something to do next, or null
record ConversationForm(
        Conversation conversation, Wants wants, @Nullable Todo next) {

    /// Only what was said and the day are needed.
    ///
    /// @param about  the person: what to call them in what is asked for, and when they died
    /// @param before everything the person has said they want
    /// @param names  who may do what is to be done next
    static Reading<ConversationForm> read(
            Reader read, Details about, List<DesiredOutcome> before, Names names, LocalDate today) {
        var said = read.words("said", "Enter what was said");
        var wants = wants(read, about.givenName(), before);
        var heldOn = read.pastDay("heldOn", "Enter the day of the conversation", today);
        if (read.typed().has("wantsWords") && voice(read) == Voice.ADULT) {
            read.inOrder("heldOn", new Dated("they said what they want", heldOn), about.death());
        }
        var place = read.optionalLine("place");
        var present = read.optionalLine("present");
        var explained = read.optionalWords("explained");
        var options = read.optionalWords("options");
        var howHeld = HowHeldForm.read(read);
        var works = HowThisWorks.read(read);
        inLife(read, heldOn, present, howHeld, works);
        var next = TodoForm.optional(read, names);
        return read.accept(() -> new ConversationForm(
                new Conversation(heldOn, said, place, present, explained, options, howHeld, works),
                wants.on(heldOn),
                next));
    }

    /// The conversation alone: what it says about wishes, and what is next, have entries of their own.
    static Reading<Conversation> alone(Reader read, LocalDate today) {
        var said = read.words("said", "Enter what was said");
        var heldOn = read.pastDay("heldOn", "Enter the day of the conversation", today);
        var place = read.optionalLine("place");
        var present = read.optionalLine("present");
        var explained = read.optionalWords("explained");
        var options = read.optionalWords("options");
        var howHeld = HowHeldForm.read(read);
        var works = HowThisWorks.read(read);
        inLife(read, heldOn, present, howHeld, works);
        return read.accept(() -> new Conversation(heldOn, said, place, present, explained, options, howHeld, works));
    }

    /// Nobody talks with somebody who has died. A conversation about them goes on being possible: it was with
    /// whoever was there, who is named, and nothing in it was said to them or understood by them.
    private static void inLife(
            Reader read, LocalDate on, @Nullable String present, HowHeld howHeld, HowThisWorks works) {
        if (present == null || howHeld.well() != null || !works.told().isEmpty()) {
            read.inLife(
                    "heldOn",
                    new Dated("you talked with them", on),
                    "If it was about them with somebody else, enter who was there and nothing that they were told");
        }
    }

    /// One as it was entered.
    static Typed entered(Conversation conversation) {
        var typed = Typed.nothing()
                .with("said", conversation.said())
                .with("heldOn", conversation.heldOn())
                .withAny("place", conversation.place())
                .withAny("present", conversation.present())
                .withAny("explained", conversation.explained())
                .withAny("options", conversation.options());
        return conversation.works().entered(HowHeldForm.entered(typed, conversation.howHeld()));
    }

    /// What they want, before it is known on which day they said so.
    private interface Undated {
        Wants on(LocalDate day);
    }

    private static Undated wants(Reader read, String name, List<DesiredOutcome> before) {
        var words = read.optionalWords("wantsWords");
        var voice = voice(read);
        return switch (read.typed().text("wants")) {
            case "new" -> {
                if (words == null) {
                    read.problem("wantsWords", "Enter what %s wants, in their words".formatted(name));
                }
                yield day -> new Wants.New(said(words, voice, day));
            }
            case "changed" -> {
                if (words == null) {
                    read.problem("wantsWords", "Enter what %s wants now, in their words".formatted(name));
                }
                var changed = changed(read, before);
                if (changed.isEmpty()) {
                    read.problem("replaces", "Select which of the things %s said has changed".formatted(name));
                }
                yield day -> new Wants.Changed(changed.orElseThrow(), said(words, voice, day));
            }
            case "unchanged" -> {
                refuseStrayWords(read, words, name);
                yield _ -> new Wants.Unchanged();
            }
            default -> {
                refuseStrayWords(read, words, name);
                yield _ -> new Wants.NotTalkedAbout();
            }
        };
    }

    private static Voice voice(Reader read) {
        return read.optionalChoice("voice", Voice::of).orElse(Voice.ADULT);
    }

    private static Said said(@Nullable String words, Voice voice, LocalDate on) {
        return new Said(words == null ? "" : words, voice, on);
    }

    private static Optional<OutcomeId> changed(Reader read, List<DesiredOutcome> before) {
        var chosen = read.typed().text("replaces");
        return before.stream()
                .map(DesiredOutcome::id)
                .filter(id -> id.value().toString().equals(chosen))
                .findFirst();
    }

    /// Words typed under an answer that was not chosen are never ignored.
    private static void refuseStrayWords(Reader read, @Nullable String words, String name) {
        if (words != null) {
            read.problem(
                    "wants",
                    "Select whether what you entered is new, or a change to what %s said before".formatted(name));
        }
    }
}
