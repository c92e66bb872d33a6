package org.ownwords.casework;

/// A prompt at one moment of a case.
///
/// @param answered whether the record answers it already
public record PromptAsked(PromptKind kind, Prompt prompt, boolean answered) {}
