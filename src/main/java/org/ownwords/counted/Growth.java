package org.ownwords.counted;

import java.time.LocalDate;

/// How much of a year was recorded on one day.
///
/// @param day       when it was recorded, whenever it happened
/// @param kind      `concern`, an enquiry started (`section-42`, `other`), or one that ended (`ended-section-42`,
///                  `ended-other`)
/// @param broughtIn how many of them another system sent
public record Growth(LocalDate day, String kind, long number, long broughtIn) {}
