package org.ownwords.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.passage.Said;

class AgendaTests {

    private static final Invitation THEIRS = new Invitation(null, "Nadia told her what to expect", List.of(), null);

    @Test
    void what_they_want_comes_first_then_what_the_meeting_is_for_and_it_is_asked_about_again_at_the_end() {
        assertThat(agenda(THEIRS, "The lock").items())
                .containsExactly(
                        "What Edith wants",
                        "The lock",
                        "What has happened since, and what is safe now",
                        "What could be done, and what Edith thinks of each",
                        "What is decided, who does what, and by when",
                        "Whether what Edith wants has come about or has changed, and how Edith hears what comes of it");
        assertThat(agenda(THEIRS, null).items())
                .startsWith("What Edith wants", "What has happened since, and what is" + " safe now");
    }

    @Test
    void whoever_chairs_is_reminded_how_the_person_is_prepared_takes_part_and_hears_what_was_decided() {
        var agenda = agenda(THEIRS, null);
        assertThat(agenda.before())
                .containsExactly(
                        "Talk with Edith beforehand: what they want to say, who goes with them, and what would make it"
                                + " easier.",
                        "Ask whether anybody who comes makes it hard for Edith to speak.",
                        "Agree how Edith can have a break, or stop.");
        assertThat(agenda.at())
                .containsExactly(
                        "Begin with what Edith wants. Let Edith say or show it first.",
                        "Ask everybody to say in plain words who they are and why they are there.",
                        "Speak with Edith, not about them. Wait, and check that you understand each other.",
                        "If professionals have to talk without Edith for a part of it, say why, and keep it short.");
        assertThat(agenda.atTheEnd())
                .containsExactly(
                        "Ask Edith what they make of what was decided.",
                        "Say who does what, by when, and how Edith hears of it.",
                        "Ask Edith how it was to be there, and what could be better next time.");
        assertThat(agenda(new Invitation(null, null, List.of(), null), null).before())
                .startsWith("It is not recorded yet how Edith is prepared for it.");
    }

    @Test
    void whoever_chairs_is_reminded_of_the_rights_that_a_decision_may_touch_with_or_without_the_person_there() {
        for (var invitation : List.of(THEIRS, new Invitation("It is not safe yet", null, List.of(), null))) {
            assertThat(agenda(invitation, null).rights())
                    .hasSize(6)
                    .contains(
                            "Liberty (Article 5): is Edith free to leave? If not, what authorises it, and who can challenge"
                                    + " it?",
                            "A fair hearing (Article 6): has Edith heard what it is about, and been heard, before it is"
                                    + " decided?",
                            "What Edith owns (Article 1 of the First Protocol): who decides about it, and by what power?")
                    .anyMatch(right -> right.contains("Article 8"))
                    .anyMatch(right -> right.contains("Articles 2 and 3"))
                    .anyMatch(right -> right.contains("Article 14"));
        }
    }

    @Test
    void where_it_is_without_them_their_words_come_first_all_the_same() {
        var agenda = agenda(new Invitation("It is not safe yet", null, List.of(), null), null);
        assertThat(agenda.items()).startsWith("What Edith wants");
        assertThat(Stream.of(agenda.before(), agenda.at(), agenda.atTheEnd()).flatMap(List::stream))
                .containsExactly(
                        "Ask Edith what they want said, unless that is not safe.",
                        "Agree who speaks for Edith.",
                        "Say why the meeting is without Edith.",
                        "Read out first what Edith wants, in their words.",
                        "Speak as you would if Edith were there.",
                        "Ask how each decision fits with what Edith wants.",
                        "Agree who tells Edith what was decided, and when.");
    }

    private static Agenda agenda(Invitation invitation, @Nullable String purpose) {
        return Agenda.of(
                new Meeting(
                        MeetingKind.STRATEGY,
                        new Setting(LocalDate.of(2026, 7, 9), null, null, purpose),
                        invitation,
                        new Became.ToCome(),
                        null),
                List.of(),
                "Edith",
                Said.standard());
    }
}
