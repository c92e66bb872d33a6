package org.ownwords.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// A task and where it stands. A task without a link cannot be begun yet.
record TaskItem(
        Styled title,
        @Nullable Content hint,
        @Nullable TaskStatus status,
        @Nullable String href,
        @Nullable String classes) {

    /// Where a task stands: a tag, or words.
    public record TaskStatus(
            @Nullable Tag tag,
            @Nullable Content text,
            @Nullable String classes) {

        public static TaskStatus of(Tag tag) {
            return new TaskStatus(tag, null, null);
        }

        public static TaskStatus of(String text) {
            return new TaskStatus(null, Text.of(text), null);
        }

        public static TaskStatus cannotStartYet() {
            return new TaskStatus(null, Text.of("Cannot start yet"), "govuk-task-list__status--cannot-start-yet");
        }
    }

    public static TaskItem of(String href, String title, TaskStatus status) {
        return new TaskItem(Styled.of(title), null, status, href, null);
    }

    public static TaskItem withoutLink(String title, TaskStatus status) {
        return new TaskItem(Styled.of(title), null, status, null, null);
    }

    public TaskItem withHint(String theHint) {
        return new TaskItem(title, Text.of(theHint), status, href, classes);
    }
}
