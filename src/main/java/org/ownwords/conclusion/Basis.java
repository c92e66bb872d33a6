package org.ownwords.conclusion;

import org.jspecify.annotations.Nullable;

/// What somebody closes an enquiry on.
///
/// @param replaces the conclusion that stood before, which this one replaces, or null
/// @param hadRead  how much of the case's history they had read: the length of its chain
record Basis(@Nullable ConclusionId replaces, long hadRead) {}
