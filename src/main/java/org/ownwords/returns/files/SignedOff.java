package org.ownwords.returns.files;

import java.time.Instant;

/// The person responsible for a return, as named in its workbook.
///
/// @param as their job title
/// @param at when the figures were taken
public record SignedOff(String by, String as, Instant at, Comments comments) {}
