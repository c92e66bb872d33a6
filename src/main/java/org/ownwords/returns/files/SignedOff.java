package org.ownwords.returns.files;

import java.time.Instant;

/// Who answers for a return, as its workbook says it.
///
/// @param as what they are in the council
/// @param at when the figures were taken
public record SignedOff(String by, String as, Instant at, Comments comments) {}
