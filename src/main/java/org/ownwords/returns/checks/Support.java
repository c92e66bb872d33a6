package org.ownwords.returns.checks;

/// Of the section 42 enquiries that ended in a year: how many were about somebody who lacked capacity, and
/// who did not, and how many of each were supported by an advocate, family or a friend.
record Support(long lacked, long lackedSupported, long didNot, long didNotSupported) {}
