package org.ownwords.counted;

import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.CameAbout;

/// Words somebody agreed to share with the Board, without names.
///
/// @param cameAbout how far what they wanted came about, or null if not known
public record Quote(String words, @Nullable CameAbout cameAbout) {}
