package org.ownwords.anonymised;

import org.jspecify.annotations.Nullable;

/// How a story stands.
sealed interface StoryState {

    /// A colleague is to read it.
    record Waits() implements StoryState {}

    /// A colleague says what has to be changed before it is told.
    record SentBack(String words) implements StoryState {}

    record Told() implements StoryState {}

    /// It is told no more.
    record Withdrawn(WhyWithdrawn why) implements StoryState {}

    /// How a story stands by what colleagues recorded of it.
    ///
    /// @param agreed    what a colleague says of the latest version, or null
    /// @param sentBack  what has to be changed, where that is no
    /// @param withdrawn why it was taken back, or null
    static StoryState of(@Nullable Boolean agreed, @Nullable String sentBack, @Nullable WhyWithdrawn withdrawn) {
        if (withdrawn != null) {
            return new Withdrawn(withdrawn);
        }
        if (agreed == null) {
            return new Waits();
        }
        return agreed ? new Told() : new SentBack(sentBack == null ? "" : sentBack);
    }

    default String sentence() {
        return switch (this) {
            case Waits _ -> "A colleague who did not write it is to read it.";
            case SentBack _ -> "A colleague sent it back.";
            case Told _ -> "It is told.";
            case Withdrawn(var why) -> "It is told no more. %s.".formatted(why.words());
        };
    }
}
