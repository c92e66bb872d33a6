package org.ownwords.risk;

import org.jspecify.annotations.Nullable;

/// What was thought of before a decision about a risk, each in words or null.
///
/// @param matters   what matters to the person about it
/// @param strengths their strengths, and what protects them
/// @param worth     what makes it worth taking
/// @param lessens   what would lessen it
public record Considered(
        @Nullable String matters,
        @Nullable String strengths,
        @Nullable String worth,
        @Nullable String lessens) {}
