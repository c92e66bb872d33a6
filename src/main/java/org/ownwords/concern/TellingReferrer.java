package org.ownwords.concern;

import java.time.LocalDate;

/// What whoever raised a concern was told, or why they were not.
///
/// @param told  whether they were told
/// @param words what they were told, or why they were not
public record TellingReferrer(boolean told, String words, LocalDate on) {}
