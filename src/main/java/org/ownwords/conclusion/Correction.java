package org.ownwords.conclusion;

/// That a conclusion a colleague agreed to was wrong.
///
/// @param why what was wrong with it
record Correction(ConclusionId of, String why) {}
