package org.ownwords.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.PromptAsked;

/// How a prompt stands at a moment of a case. The record answers it, or somebody passed it with a reason; if not it
/// stands open, and it is a stop only where the council has said so.
sealed interface PromptStanding {

    /// The record answers it.
    record Answered() implements PromptStanding {}

    /// It was passed, at this moment.
    record Passed(PassedPrompt passed) implements PromptStanding {}

    /// It stands open. Nothing waits for it.
    record Open() implements PromptStanding {}

    /// It stands open, and the council wants it answered or passed before the stage is recorded.
    record Stops() implements PromptStanding {}

    /// How it stands.
    ///
    /// @param passed what was passed on the case, the newest first
    /// @param stop   whether the council has made it a stop
    static PromptStanding of(PromptAsked asked, Moment moment, List<PassedPrompt> passed, boolean stop) {
        if (asked.answered()) {
            return new Answered();
        }
        return passed.stream()
                .filter(each ->
                        (isOf(each, asked, moment) && isAfter(each, asked.since())) || isOf(each, asked, asked.since()))
                .findFirst()
                .<PromptStanding>map(Passed::new)
                .orElseGet(() -> stop && isRecorded(moment.at()) ? new Stops() : new Open());
    }

    private static boolean isOf(PassedPrompt passed, PromptAsked asked, @Nullable Moment moment) {
        return moment != null && passed.isOf(asked.kind().code(), moment.at(), moment.of());
    }

    /// What was passed before it was asked was passed about something else.
    private static boolean isAfter(PassedPrompt passed, @Nullable Moment since) {
        return since == null || !passed.on().isBefore(since.since());
    }

    /// Whether something is recorded at such a moment, so that it could wait. That somebody said no was recorded
    /// already, and is never held up.
    private static boolean isRecorded(At at) {
        return switch (at) {
            case DECISION, PLAN, REVIEW, CLOSING, SIGN_OFF -> true;
            case REFUSAL -> false;
        };
    }
}
