package org.ownwords.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stays open for somebody who asks to stop.
///
/// @param words      whom they can call and who keeps in touch, or null
/// @param askAgainOn the day on which they are asked again, or null
record Door(@Nullable String words, @Nullable LocalDate askAgainOn) {}
