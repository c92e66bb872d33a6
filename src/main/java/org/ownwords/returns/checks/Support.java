package org.ownwords.returns.checks;

/// Of the enquiries that ended in a year, of both kinds: how many were about somebody who lacked capacity, and
/// who did not, and how many of each were supported by an advocate, family or a friend.
///
/// @param casesSupported in how many cases somebody who did not lack capacity was
record Support(long lacked, long lackedSupported, long didNot, long didNotSupported, long casesSupported) {}
