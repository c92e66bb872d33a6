package org.ownwords.outcome;

import java.util.List;

/// What to think of in a conversation about what somebody wants: their life, what happens now, and what should change.
/// They are the three areas of the reminders that councils used in the Making Safeguarding Personal pilots. They help a
/// conversation and are no script: none of it is recorded, and none of it has to be said.
@SuppressWarnings("ImmutableEnumChecker") // its lists are made once and never changed
enum TalkAbout {
    LIFE(
            "Their life",
            "What a good day is like, and who is in it",
            "What matters most to them, besides being safe",
            "What they are afraid to lose"),
    WHAT_HAPPENS(
            "What happens now",
            "What safeguarding is, and what is for them to decide",
            "What could be done, and what the council cannot do",
            "Who will know what they say"),
    CHANGE(
            "What should change",
            "What they want to be different, and how they would notice",
            "What should stay as it is",
            "What they would do themselves, and who could help");

    private final String words;
    private final List<String> reminders;

    TalkAbout(String words, String... reminders) {
        this.words = words;
        this.reminders = List.of(reminders);
    }

    String words() {
        return words;
    }

    List<String> reminders() {
        return reminders;
    }

    static List<TalkAbout> all() {
        return List.of(values());
    }
}
