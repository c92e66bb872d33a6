package org.ownwords.casework;

import org.jspecify.annotations.Nullable;

/// A prompt at one moment of a case.
///
/// @param answered whether the record answers it already
/// @param since    an earlier moment at which it was asked already, or null: what was passed there is passed here too
public record PromptAsked(
        PromptKind kind,
        Prompt prompt,
        boolean answered,
        @Nullable Moment since) {

    /// One that was not asked before.
    public PromptAsked(PromptKind kind, Prompt prompt, boolean answered) {
        this(kind, prompt, answered, null);
    }
}
