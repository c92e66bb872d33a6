package org.ownwords.adultreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far what is done about a finding has come.
///
/// @param words   what was done, and what shows it
/// @param learned how it reaches those who do the work: training, supervision, a brief; or null
record ReviewProgress(Became became, String words, @Nullable String learned, LocalDate on) {}
