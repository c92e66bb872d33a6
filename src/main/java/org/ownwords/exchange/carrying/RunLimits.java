package org.ownwords.exchange.carrying;

/// What the pages for records say of their limits.
///
/// @param most         what one ZIP may have, in words
/// @param mostUnpacked the same, unpacked
/// @param days         how long files are kept
record RunLimits(String most, String mostUnpacked, long days) {}
